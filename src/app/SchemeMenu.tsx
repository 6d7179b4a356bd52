import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import '#views/parts/menu.css';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useOpenOnArrival } from '#views/parts/useOpenOnArrival.ts';

const schemes = [
  { scheme: 'light', label: 'Light', Icon: IconSun },
  { scheme: 'dark', label: 'Dark', Icon: IconMoon },
  { scheme: 'auto', label: 'As the system', Icon: IconDeviceDesktop },
] as const;

/** Opens as it arrives: it is loaded when its button is first pressed. */
export function SchemeMenu() {
  const { target, menu } = useOpenOnArrival();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes.find(({ scheme }) => scheme === colorScheme)?.Icon ?? IconSun;
  return (
    <Menu {...menu}>
      <Menu.Target>
        <ActionIcon ref={target} aria-label="Color scheme" title="Color scheme">
          <Current size={17} stroke={1.8} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ scheme, label, Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} stroke={1.8} />}
            aria-current={scheme === colorScheme ? 'true' : undefined}
            rightSection={scheme === colorScheme ? '✓' : undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
