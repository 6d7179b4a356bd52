import { ActionIcon } from '@mantine/core';
import { IconLogout, IconSunMoon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import type { DemographicsFact } from '#core/facts/care.ts';
import { bornWords } from '#views/parts/dateWords.ts';
import { OnFirstPress } from '#views/parts/OnFirstPress.tsx';
import { nameWords } from '#views/parts/personWords.ts';
import type { Connection } from '#views/parts/queried.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import { statusMarks, statusWords } from '#views/parts/statusWords.ts';
import { today } from '#views/parts/today.ts';
import styles from './Header.module.css';
import { Mark } from './Mark.tsx';
import { navigation } from './navigation.ts';

const SchemeMenu = lazy(async () => {
  const { SchemeMenu: component } = await import('./SchemeMenu.tsx');
  return { default: component };
});

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
        <span className={styles.title}>{title}</span>
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
        <OnFirstPress label="Color scheme" icon={<IconSunMoon size={17} stroke={1.8} />}>
          <SchemeMenu />
        </OnFirstPress>
        {isSignedIn && (
          <ActionIcon aria-label="Sign out of all" title="Sign out of all" onClick={onSignOutAll}>
            <IconLogout size={17} stroke={1.8} />
          </ActionIcon>
        )}
      </div>
    </header>
  );
}
