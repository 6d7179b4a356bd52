import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Row } from '#core/compare/comparison.ts';
import { classWords } from '#views/parts/classWords.ts';
import { countWords } from '#views/parts/countWords.ts';
import { differenceWords } from '#views/parts/fieldWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { VerdictChip } from '#views/parts/VerdictChip.tsx';
import styles from './OverviewPage.module.css';

const SHOWN = 10;

interface Props {
  readonly rows: readonly Row[];
  readonly isFinal: boolean;
}

export const WorstRows = memo(function WorstRows({ rows, isFinal }: Props) {
  const critical = rows.filter(({ severity }) => severity === 'critical');
  const severe = [...critical, ...rows.filter(({ severity }) => severity === 'major')];
  if (severe.length === 0) {
    return (
      <p className={styles.quiet}>
        {isFinal ? 'No critical or major row.' : 'None so far; sources are still being read.'}
      </p>
    );
  }
  return (
    <>
      <ul className={styles.worst}>
        {severe.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <SeverityMark severity={row.severity} />
            <div className={styles.rowWords}>
              <Link to="/record/$class" params={{ class: row.class }} search={{ row: row.id }}>
                <bdi>{row.title}</bdi>
              </Link>
              <span className={styles.muted}>{whatDiffers(row) ?? classWords[row.class]}</span>
            </div>
            <VerdictChip verdict={row.verdict} />
          </li>
        ))}
      </ul>
      {severe.length > SHOWN && (
        <p className={styles.quiet}>
          {countWords(severe.length - SHOWN, 'more row')} in the classes below.
        </p>
      )}
    </>
  );
});

function whatDiffers({ fields }: Row): string | undefined {
  const said = fields.filter(({ agreement }) => agreement === 'different').map(differenceWords);
  return said.length === 0 ? undefined : said.slice(0, 2).join('; ');
}
