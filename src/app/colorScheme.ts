/**
 * Sets the color scheme before anything is drawn, so that a dark screen never flashes white.
 *
 * The key is Mantine's own; its provider takes over from here.
 */
export function setSchemeEarly(): void {
  const chosen = readChoice();
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : isDark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
}

function readChoice(): string | null {
  try {
    return localStorage.getItem('mantine-color-scheme-value');
  } catch {
    return null; // storage is switched off; the system's scheme is a fair guess
  }
}
