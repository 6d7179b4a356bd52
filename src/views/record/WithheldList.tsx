import type { Comparison } from '#core/compare/comparison.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './OverviewTables.module.css';

interface Props {
  readonly comparison: Comparison;
  readonly sources: readonly SourceLook[];
}

/** Nothing is dropped in silence: what was received and is not shown, by reason and by name. */
export function WithheldList({ comparison, sources }: Props) {
  const total = comparison.sources.reduce((sum, { withheld }) => sum + withheld.length, 0);
  if (total === 0) return null;
  return (
    <details className={styles.withheld}>
      <summary>{countWords(total, 'resource')} received and not shown, with the reason</summary>
      {comparison.sources.map(({ id, withheld }) => {
        const source = sources.find((one) => one.id === id);
        if (source === undefined || withheld.length === 0) return null;
        const reasons = [...new Set(withheld.map(({ reason }) => reason))];
        return (
          <div key={id} className={styles.withheldSource}>
            <SourceBadge source={source} show="name" />
            <ul>
              {reasons.map((reason) => {
                const own = withheld.filter((one) => one.reason === reason);
                return (
                  <li key={reason}>
                    <strong>
                      {reason} ({numberWords(own.length)})
                    </strong>{' '}
                    {own
                      .slice(0, 40)
                      .map(({ reference }) => reference)
                      .join(', ')}
                    {own.length > 40 && ` and ${numberWords(own.length - 40)} more`}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </details>
  );
}
