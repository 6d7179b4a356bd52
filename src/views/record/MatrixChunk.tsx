import { Fragment, memo } from 'react';
import type { Row, Verdict } from '#core/compare/comparison.ts';
import type { Column } from './columns.ts';
import { GroupLine } from './GroupLine.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import type { Line } from './matrixLines.ts';
import { RowDetails } from './RowDetails.tsx';

interface Props {
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly lines: readonly Line[];
  readonly columns: readonly Column[];
  /** Key of the one row that the Tab key reaches, where it stands in this chunk. */
  readonly tabStop: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onFold: (verdict: Verdict) => void;
  readonly onFocus: (id: string) => void;
  readonly onOpenResources: (row: Row) => void;
}

/** Ten lines, drawn and measured together. */
export const MatrixChunk = memo(function MatrixChunk(props: Props) {
  const { index, measure, lines, columns, tabStop } = props;
  return (
    <tbody ref={measure} data-index={index}>
      {lines.map((line) =>
        line.kind === 'group' ? (
          <GroupLine key={line.key} line={line} span={columns.length + 2} onFold={props.onFold} />
        ) : (
          <Fragment key={line.key}>
            <MatrixRow
              at={line.at}
              row={line.row}
              columns={columns}
              isOpen={line.isOpen}
              isTabStop={line.key === tabStop}
              onToggle={props.onToggle}
              onFocus={props.onFocus}
            />
            {line.isOpen && (
              <RowDetails
                at={line.at + 1}
                row={line.row}
                columns={columns}
                onOpenResources={props.onOpenResources}
              />
            )}
          </Fragment>
        ),
      )}
    </tbody>
  );
});
