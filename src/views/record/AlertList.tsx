import { Link } from '@tanstack/react-router';
import type { Alert } from '#core/compare/comparison.ts';
import { classWords } from '#views/parts/classWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { severities } from '#views/parts/severityWords.ts';
import { AlertFlagSlot } from './FlagSlot.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  readonly alerts: readonly Alert[];
  readonly sources: readonly SourceLook[];
  readonly isFinal: boolean;
}

export function AlertList({ alerts, sources, isFinal }: Props) {
  if (alerts.length === 0) {
    return (
      <p className={styles.quiet}>
        {isFinal ? 'None among what was read.' : 'None so far; sources are still being read.'}
      </p>
    );
  }
  const sorted = [...alerts].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return (
    <ul className={styles.alerts}>
      {sorted.map((alert) => (
        <li
          key={`${alert.id} ${alert.says}`}
          className={styles.alert}
          data-severity={alert.severity}
        >
          <SeverityMark severity={alert.severity} />
          <p className={styles.says}>{alert.says}</p>
          <span className={styles.from}>
            {involved(alert, sources).map((source) => (
              <SourceBadge key={source.id} source={source} />
            ))}
            <Link to="/record/$class" params={{ class: alert.class }}>
              {classWords[alert.class]}
            </Link>
            <AlertFlagSlot alert={alert} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function involved(alert: Alert, sources: readonly SourceLook[]): readonly SourceLook[] {
  return sources.filter(({ id }) => alert.references.some(({ source }) => source === id));
}
