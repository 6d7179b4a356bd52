import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import type { Row } from '#core/compare/comparison.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { numberWords } from '#views/parts/countWords.ts';
import { SeverityShape } from '#views/parts/SeverityMark.tsx';
import { severityWords } from '#views/parts/severityWords.ts';
import styles from './ClassNav.module.css';
import { type ClassTally, tallyByClass } from './tally.ts';

interface Props {
  readonly rows: readonly Row[];
  /** Every source has ended: only then is nothing a nothing. */
  readonly isFinal: boolean;
  /** `undefined` on the overview. */
  readonly current: FactClass | undefined;
}

export const ClassNav = memo(function ClassNav({ rows, isFinal, current }: Props) {
  const tallies = useMemo(() => tallyByClass(rows), [rows]);
  const navigate = useNavigate();
  return (
    <>
      <nav aria-label="Record" className={styles.nav}>
        <Link to="/record" className={styles.link} activeOptions={{ exact: true }}>
          Overview
        </Link>
        {factClasses.map((one) => (
          <Link
            key={one}
            to="/record/$class"
            params={{ class: one }}
            className={styles.link}
            data-empty={tallies[one].total === 0}
          >
            <span className={styles.words}>{classWords[one]}</span>
            <ClassCount tally={tallies[one]} isFinal={isFinal} />
          </Link>
        ))}
      </nav>
      <NativeSelect
        className={styles.select}
        aria-label="Part of the record"
        value={current ?? ''}
        onChange={({ currentTarget: { value } }) =>
          value === ''
            ? navigate({ to: '/record' })
            : navigate({ to: '/record/$class', params: { class: value } })
        }
        data={[
          { value: '', label: 'Overview' },
          ...factClasses.map((one) => ({
            value: one,
            label: `${classWords[one]} (${totalWords(tallies[one], isFinal)})`,
          })),
        ]}
      />
    </>
  );
});

/** No number where none has come yet and some may: a 0 would read as an absence. */
function totalWords({ total }: ClassTally, isFinal: boolean): string {
  return total === 0 && !isFinal ? '…' : numberWords(total);
}

function ClassCount({ tally, isFinal }: { readonly tally: ClassTally; readonly isFinal: boolean }) {
  return (
    <span className={styles.count}>
      {tally.worst !== 'none' && (
        <>
          <SeverityShape severity={tally.worst} />
          <span className="visuallyHidden">worst: {severityWords[tally.worst]}, rows: </span>
        </>
      )}
      {totalWords(tally, isFinal)}
    </span>
  );
}
