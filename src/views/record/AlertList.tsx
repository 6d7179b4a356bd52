import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Alert } from '#core/compare/comparison.ts';
import { classWords } from '#views/parts/classWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { severities } from '#views/parts/severityWords.ts';
import styles from './OverviewPage.module.css';

interface Props {
  readonly alerts: readonly Alert[];
  readonly sources: readonly SourceLook[];
  readonly isFinal: boolean;
}

const SHOWN = 8;

export function AlertList({ alerts, sources, isFinal }: Props) {
  const [isWhole, setIsWhole] = useState(false);
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
    <>
      <ul className={styles.alerts}>
        {sorted.slice(0, isWhole ? sorted.length : SHOWN).map((alert) => (
          <AlertItem key={`${alert.id} ${alert.says}`} alert={alert} sources={sources} />
        ))}
      </ul>
      {sorted.length > SHOWN && (
        <Button
          variant="default"
          className={styles.more ?? ''}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${sorted.length}`}
        </Button>
      )}
    </>
  );
}

function AlertItem({ alert, sources }: { alert: Alert; sources: readonly SourceLook[] }) {
  const from = sources.filter(({ id }) => alert.references.some(({ source }) => source === id));
  return (
    <li className={styles.alert} data-severity={alert.severity}>
      <SeverityMark severity={alert.severity} />
      <p className={styles.says}>
        {alert.says}{' '}
        <Link to="/record/$class" params={{ class: alert.class }}>
          {classWords[alert.class]}
        </Link>
      </p>
      <span className={styles.from}>
        {from.map((source) => (
          <SourceBadge key={source.id} source={source} />
        ))}
      </span>
    </li>
  );
}
