import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { numberWords } from '#views/parts/countWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { VerdictChip } from '#views/parts/VerdictChip.tsx';
import { verdicts } from '#views/parts/verdictWords.ts';
import styles from './OverviewTables.module.css';
import type { ClassTally } from './tally.ts';

const shownSeverities = ['critical', 'major', 'minor'] as const;

interface Props {
  readonly tallies: Readonly<Record<FactClass, ClassTally>>;
}

export const TallyTable = memo(function TallyTable({ tallies }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Counts by class">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Class</th>
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col" className={styles.number}>
                <VerdictChip verdict={verdict} />
              </th>
            ))}
            {shownSeverities.map((severity) => (
              <th key={severity} scope="col" className={styles.number}>
                <SeverityMark severity={severity} />
              </th>
            ))}
            <th scope="col" className={styles.number}>
              Rows
            </th>
          </tr>
        </thead>
        <tbody>
          {factClasses.map((one) => (
            <TallyRow key={one} factClass={one} tally={tallies[one]} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function TallyRow({ factClass, tally }: { factClass: FactClass; tally: ClassTally }) {
  const params = { class: factClass };
  return (
    <tr>
      <th scope="row">
        <Link to="/record/$class" params={params}>
          {classWords[factClass]}
        </Link>
      </th>
      {verdicts.map((verdict) => (
        <td key={verdict} className={styles.number}>
          <Count count={tally.byVerdict[verdict]}>
            <Link to="/record/$class" params={params} search={{ verdict }}>
              {numberWords(tally.byVerdict[verdict])}
            </Link>
          </Count>
        </td>
      ))}
      {shownSeverities.map((severity) => (
        <td key={severity} className={styles.number} data-severity={severity}>
          <Count count={tally.bySeverity[severity]}>
            <Link to="/record/$class" params={params} search={{ severity }}>
              {numberWords(tally.bySeverity[severity])}
            </Link>
          </Count>
        </td>
      ))}
      <td className={styles.number}>{numberWords(tally.total)}</td>
    </tr>
  );
}

function Count({
  count,
  children,
}: {
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  return count === 0 ? <span className={styles.zero}>0</span> : children;
}
