import { memo } from 'react';
import { coverageMarks, coverageWords } from '#views/parts/coverageWords.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import type { Column } from './columns.ts';
import styles from './Matrix.module.css';

/** Each column says how far this class was read there, and why no further. */
export const MatrixHead = memo(function MatrixHead(props: { readonly columns: readonly Column[] }) {
  return (
    <>
      <colgroup>
        <col className={styles.titleColumn} />
        {props.columns.map(({ source }) => (
          <col key={source.id} />
        ))}
        <col className={styles.findingColumn} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">What</th>
          {props.columns.map((column) => (
            <th key={column.source.id} scope="col">
              <SourceBadge source={column.source} show="name" />
              <CoverageLine {...column} />
            </th>
          ))}
          <th scope="col">Finding</th>
        </tr>
      </thead>
    </>
  );
});

function CoverageLine({ coverage: { state, reason }, isReading }: Column) {
  if (isReading && state !== 'complete') {
    return <span className={styles.coverage}>… Reading</span>;
  }
  return (
    <span className={styles.coverage} data-state={state} title={reason}>
      {coverageMarks[state]} {coverageWords[state]}
    </span>
  );
}
