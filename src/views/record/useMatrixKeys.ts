import type { Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Row } from '#core/compare/comparison.ts';
import type { Line } from './matrixLines.ts';

interface Matrix {
  readonly lines: readonly Line[];
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly focusRow: string | undefined;
  readonly onOpenResources: (row: Row) => void;
  readonly onFilter: () => void;
}

/** Moves the focus from row to row, also to rows that are not drawn yet. */
export function useMatrixKeys({ lines, virtual, focusRow, onOpenResources, onFilter }: Matrix) {
  const [active, setActive] = useState<string | undefined>(focusRow);
  const wanted = useRef<string | undefined>(undefined);
  const drawn = virtual.getVirtualItems();
  useScrollOnceTo(focusRow, lines, virtual);

  // A row scrolled to is drawn a frame later; the focus waits for it.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const button = rowButton(virtual.scrollElement, wanted.current);
    if (button === undefined) return;
    wanted.current = undefined;
    button.focus({ preventScroll: true });
  });

  const moveTo = (index: number) => {
    const line = lines[index];
    if (line?.kind !== 'row') return;
    wanted.current = line.key;
    setActive(line.key);
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = lines.findIndex(({ key }) => key === active);
    const line = lines[at];
    const move = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (move !== undefined) moveTo(nextRow(lines, at, move));
    else if (event.key === 'Home') moveTo(nextRow(lines, -1, 1));
    else if (event.key === 'End') moveTo(nextRow(lines, lines.length, -1));
    else if (event.key === 'o' && line?.kind === 'row') onOpenResources(line.row);
    else if (event.key === '/') onFilter();
    else return;
    event.preventDefault();
  };
  const isDrawn = drawn.some(({ key }) => key === active);
  const first = drawn.find(({ index }) => lines[index]?.kind === 'row')?.key;
  return {
    onKeyDown,
    onFocus: useCallback((id: string) => setActive(id), []),
    tabStop: isDrawn ? active : String(first),
  };
}

/** A link to a row shows it; later changes of the address come from the table itself. */
function useScrollOnceTo(
  row: string | undefined,
  lines: readonly Line[],
  virtual: Matrix['virtual'],
) {
  const first = useRef(row);
  useEffect(() => {
    const at = lines.findIndex(({ key }) => key === first.current);
    if (first.current === undefined || at < 0) return;
    first.current = undefined;
    virtual.scrollToIndex(at, { align: 'start' });
  }, [lines, virtual]);
}

function nextRow(lines: readonly Line[], from: number, step: number): number {
  let at = from + step;
  while (at >= 0 && at < lines.length && lines[at]?.kind !== 'row') at += step;
  return at;
}

function rowButton(table: Element | null, id: string): HTMLElement | undefined {
  const buttons = table?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
  return [...buttons].find((button) => button.dataset.row === id);
}
