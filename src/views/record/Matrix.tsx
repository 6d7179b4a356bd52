import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react';
import type { Row, Verdict } from '#core/compare/comparison.ts';
import { usePrinting } from '#views/parts/usePrinting.ts';
import type { Column } from './columns.ts';
import styles from './Matrix.module.css';
import { MatrixChunk } from './MatrixChunk.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { chunksOf, type Line, layOut, rowCount } from './matrixLines.ts';
import { useMatrixKeys } from './useMatrixKeys.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Draws every row, not only those in view. */
  readonly isWhole: boolean;
  readonly columns: readonly Column[];
  /** Opened, scrolled to and in focus: what the address names. */
  readonly focusRow: string | undefined;
  readonly onFocusRow: (row: string | undefined) => void;
  readonly onOpenResources: (row: Row) => void;
  readonly onFilter: () => void;
}

export function Matrix(props: Props) {
  const { label, rows, columns, focusRow, onFocusRow, onOpenResources, onFilter } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(focusRow ? [focusRow] : []));
  const [folded, setFolded] = useState<ReadonlySet<Verdict>>(new Set());
  const lines = useMemo(() => layOut(rows, open, folded), [rows, open, folded]);
  const chunks = useMemo(() => chunksOf(lines), [lines]);
  const scroller = useRef<HTMLDivElement>(null);
  const drawsAll = usePrinting() || props.isWhole;
  const virtual = useVirtualizer({
    count: chunks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(chunks[index] ?? []),
    overscan: drawsAll ? chunks.length : 1,
    scrollPaddingStart: 64,
  });
  const isOpen = useRef(open);
  isOpen.current = open;
  const onToggle = useCallback(
    (id: string) => {
      onFocusRow(isOpen.current.has(id) ? undefined : id);
      setOpen((before) => toggled(before, id));
    },
    [onFocusRow],
  );
  const onFold = useCallback((verdict: Verdict) => {
    setFolded((before) => toggled(before, verdict));
  }, []);
  const keys = useMatrixKeys({ lines, scroller, virtual, focusRow, onOpenResources, onFilter });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, caught once
    <div ref={scroller} className={styles.scroller} onKeyDown={keys.onKeyDown}>
      <table
        className={styles.table}
        aria-label={label}
        aria-rowcount={rowCount(lines)}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <MatrixHead columns={columns} />
        <Spacer height={before} />
        {items.map(({ index, key }) => (
          <MatrixChunk
            key={key}
            index={index}
            measure={virtual.measureElement}
            lines={chunks[index] ?? []}
            columns={columns}
            tabStop={keys.tabStopIn(index)}
            onToggle={onToggle}
            onFold={onFold}
            onFocus={keys.onFocus}
            onOpenResources={onOpenResources}
          />
        ))}
        <Spacer height={after} />
      </table>
    </div>
  );
}

/** Stands for the rows out of view, so that the scroll bar tells the truth. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.spacer}>
      <tr>
        <td style={{ height }} />
      </tr>
    </tbody>
  );
}

/** A guess until it is drawn: most titles take two lines. */
function heightOf(lines: readonly Line[]): number {
  let height = 0;
  for (const line of lines) height += line.kind === 'group' ? 34 : line.isOpen ? 340 : 56;
  return height;
}

function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
