import type { Verdict } from '#core/compare/comparison.ts';
import styles from './VerdictChip.module.css';
import { verdictMarks, verdictMeaning, verdictWords } from './verdictWords.ts';

export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span data-chip className={styles.chip} data-verdict={verdict} title={verdictMeaning[verdict]}>
      <span aria-hidden="true" className={styles.mark}>
        {verdictMarks[verdict]}
      </span>
      {verdictWords[verdict]}
    </span>
  );
}
