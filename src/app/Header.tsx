import { ActionIcon, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DemographicsFact } from '#core/facts/care.ts';
import { bornWords } from '#views/parts/dateWords.ts';
import { nameWords } from '#views/parts/personWords.ts';
import type { Connection } from '#views/parts/queried.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import { statusMarks, statusWords } from '#views/parts/statusWords.ts';
import { today } from '#views/parts/today.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';
import { navigation } from './navigation.ts';

interface Props {
  readonly title: string;
  readonly connections: readonly Connection[];
  /** Only once it is settled who this is. */
  readonly person: DemographicsFact | undefined;
  readonly onSignOutAll: () => void;
}

export function Header({ title, connections, person, onSignOutAll }: Props) {
  const isSignedIn = connections.some(({ status }) => status.state !== 'not-connected');
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.product}>
        <Mark />
        {title}
      </Link>
      <nav aria-label="Screens" className={styles.nav}>
        {navigation.map(({ to, label }) => (
          <Link key={to} to={to} className={styles.tab} activeOptions={{ exact: to === '/' }}>
            {label}
          </Link>
        ))}
      </nav>
      {person !== undefined && (
        <p className={styles.person}>
          <bdi>{nameWords(person.names)}</bdi>
          <span className={styles.born}>
            born {bornWords(person.birthDate, today()) ?? 'date not recorded'}
          </span>
        </p>
      )}
      <ul className={styles.sources} aria-label="Sources" data-noprint>
        {connections.map(({ server, status }) => (
          <li key={server.id}>
            <Link to="/" className={styles.source} data-state={status.state}>
              <SourceBadge source={server} />
              <span aria-hidden="true" className={styles.dot}>
                {statusMarks[status.state]}
              </span>
              <span className="visuallyHidden">{statusWords[status.state]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.tools} data-noprint>
        <SchemeMenu />
        {isSignedIn && (
          <Tooltip label="Sign out of all">
            <ActionIcon aria-label="Sign out of all" onClick={onSignOutAll}>
              <IconLogout size={17} stroke={1.8} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </header>
  );
}

const schemes = [
  { scheme: 'light', label: 'Light', Icon: IconSun },
  { scheme: 'dark', label: 'Dark', Icon: IconMoon },
  { scheme: 'auto', label: 'As the system', Icon: IconDeviceDesktop },
] as const;

function SchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = schemes.find(({ scheme }) => scheme === colorScheme)?.Icon ?? IconSun;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label="Color scheme">
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
