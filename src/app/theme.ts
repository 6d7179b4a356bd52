import { createTheme } from '@mantine/core';

/**
 * What Mantine must know in code; every color and size is a CSS variable in tokens.css.
 *
 * The accent is Mantine's `blue`, redefined there, so its default primary color stands.
 */
export const theme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--mantine-font-family)',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 28 } },
    TextInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end' } },
  },
});
