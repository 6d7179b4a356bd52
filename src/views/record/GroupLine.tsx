import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import type { Verdict } from '#core/compare/comparison.ts';
import { countWords } from '#views/parts/countWords.ts';
import { VerdictChip } from '#views/parts/VerdictChip.tsx';
import { verdictMeaning } from '#views/parts/verdictWords.ts';
import styles from './Matrix.module.css';
import type { Line } from './matrixLines.ts';

interface Props {
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly span: number;
  readonly onFold: (verdict: Verdict) => void;
}

export const GroupLine = memo(function GroupLine({ line, span, onFold }: Props) {
  return (
    <tr aria-rowindex={line.at} className={styles.group}>
      <th scope="rowgroup" colSpan={span}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!line.isFolded}
          onClick={() => onFold(line.verdict)}
        >
          <IconChevronRight
            aria-hidden="true"
            className={styles.chevron}
            data-open={!line.isFolded}
          />
          <VerdictChip verdict={line.verdict} />
          <span className={styles.groupCount}>{countWords(line.count, 'row')}</span>
          <span className={styles.meaning}>{verdictMeaning[line.verdict]}</span>
        </button>
      </th>
    </tr>
  );
});
