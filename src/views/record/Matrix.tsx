import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row, Verdict } from '#core/compare/comparison.ts';
import { coverageMarks, coverageWords } from '#views/parts/coverageWords.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import type { Column } from './columns.ts';
import { GroupLine } from './GroupLine.tsx';
import styles from './Matrix.module.css';
import { MatrixRow } from './MatrixRow.tsx';
import { type Line, layOut } from './matrixLines.ts';
import { RowDetails } from './RowDetails.tsx';
import { useMatrixKeys } from './useMatrixKeys.ts';
import { usePrinting } from './usePrinting.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Opened and scrolled to: what the address names. */
  readonly focusRow: string | undefined;
  readonly onFocusRow: (row: string | undefined) => void;
  readonly onOpenResources: (row: Row) => void;
  readonly onFilter: () => void;
}

const heights: Readonly<Record<Line['kind'], number>> = { group: 34, row: 41, details: 260 };

export function Matrix(props: Props) {
  const { label, rows, columns, focusRow, onFocusRow, onOpenResources, onFilter } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(focusRow ? [focusRow] : []));
  const [folded, setFolded] = useState<ReadonlySet<Verdict>>(new Set());
  const lines = useMemo(() => layOut(rows, open, folded), [rows, open, folded]);
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'row'],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: isPrinting ? lines.length : 8,
    scrollPaddingStart: 48,
  });
  const onToggle = useCallback(
    (id: string) => {
      const isOpening = !open.has(id);
      setOpen((before) => toggled(before, id));
      onFocusRow(isOpening ? id : undefined);
    },
    [open, onFocusRow],
  );
  const onFold = useCallback((verdict: Verdict) => {
    setFolded((before) => toggled(before, verdict));
  }, []);
  const keys = useMatrixKeys({ lines, virtual, focusRow, onOpenResources, onFilter });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, caught once
    <div ref={scroller} className={styles.scroller} onKeyDown={keys.onKeyDown}>
      <table
        className={styles.table}
        aria-label={label}
        aria-rowcount={lines.length + 1}
        style={{ minWidth: `${21 + columns.length * 8.5}rem` }}
      >
        <colgroup>
          <col className={styles.titleColumn} />
          {columns.map(({ source }) => (
            <col key={source.id} />
          ))}
          <col className={styles.findingColumn} />
        </colgroup>
        <Head columns={columns} />
        <tbody>
          <Spacer height={before} />
          {items.map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const shared = { index, measure: virtual.measureElement };
            if (line.kind === 'group') {
              return (
                <GroupLine
                  key={key}
                  {...shared}
                  line={line}
                  span={columns.length + 2}
                  onFold={onFold}
                />
              );
            }
            if (line.kind === 'details') {
              return (
                <RowDetails
                  key={key}
                  {...shared}
                  row={line.row}
                  columns={columns}
                  onOpenResources={onOpenResources}
                />
              );
            }
            return (
              <MatrixRow
                key={key}
                {...shared}
                row={line.row}
                columns={columns}
                isOpen={line.isOpen}
                isTabStop={line.key === keys.tabStop}
                onToggle={onToggle}
                onFocus={keys.onFocus}
              />
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col">What</th>
        {columns.map(({ source, coverage, isReading }) => (
          <th key={source.id} scope="col">
            <SourceBadge source={source} show="name" />
            <span className={styles.coverage} data-state={coverage.state} title={coverage.reason}>
              {isReading && coverage.state !== 'complete'
                ? '… Reading'
                : `${coverageMarks[coverage.state]} ${coverageWords[coverage.state]}`}
            </span>
          </th>
        ))}
        <th scope="col">Finding</th>
      </tr>
    </thead>
  );
}

/** Stands for the rows out of view, so that the scroll bar tells the truth. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className={styles.spacer}>
      <td style={{ height }} />
    </tr>
  );
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
