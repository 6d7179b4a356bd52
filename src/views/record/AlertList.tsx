import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type { Alert, Row } from '#core/compare/comparison.ts';
import { classWords } from '#views/parts/classWords.ts';
import { sentenceWords } from '#views/parts/dateWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { severities } from '#views/parts/severityWords.ts';
import { usePrinting } from '#views/parts/usePrinting.ts';
import { AlertFlagSlot } from './FlagSlot.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  readonly alerts: readonly Alert[];
  readonly rows: readonly Row[];
  readonly sources: readonly SourceLook[];
  readonly isFinal: boolean;
}

const SHOWN = 8;

export const AlertList = memo(function AlertList({ alerts, rows, sources, isFinal }: Props) {
  const [isAsked, setIsWhole] = useState(false);
  const isWhole = usePrinting() || isAsked;
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
          <AlertItem
            key={`${alert.id} ${alert.says}`}
            alert={alert}
            row={rowOf(alert, rows)}
            sources={sources}
          />
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
});

interface ItemProps {
  readonly alert: Alert;
  readonly row: Row | undefined;
  readonly sources: readonly SourceLook[];
}

function AlertItem({ alert, row, sources }: ItemProps) {
  const from = sources.filter(({ id }) => alert.references.some(({ source }) => source === id));
  return (
    <li className={styles.alert} data-severity={alert.severity}>
      <SeverityMark severity={alert.severity} />
      <div className={styles.says}>
        <p>
          <bdi>{sentenceWords(alert.says)}</bdi>
        </p>
        <p className={styles.from}>
          {from.map((source) => (
            <SourceBadge key={source.id} source={source} />
          ))}
          <Link
            to="/record/$class"
            params={{ class: row?.class ?? alert.class }}
            search={row === undefined ? {} : { row: row.id }}
          >
            {row === undefined ? classWords[alert.class] : 'Show the row'}
          </Link>
        </p>
      </div>
      <AlertFlagSlot alert={alert} />
    </li>
  );
}

/** The first row that shows what the finding speaks of. */
function rowOf({ references }: Alert, rows: readonly Row[]): Row | undefined {
  return rows.find(({ cells }) =>
    references.some(({ source, reference }) =>
      cells.some((cell) => cell.source === source && cell.references.includes(reference)),
    ),
  );
}
