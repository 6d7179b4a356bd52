import type { Virtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Row } from '#core/compare/comparison.ts';
import { chunkOf, firstOf, type Line } from './matrixLines.ts';

interface Matrix {
  readonly lines: readonly Line[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  /** Takes the focus as the table opens. */
  readonly focusRow: string | undefined;
  readonly onOpenResources: (row: Row) => void;
  readonly onFilter: () => void;
}

/** Moves the focus from row to row, also to rows that are not drawn yet. */
export function useMatrixKeys(matrix: Matrix) {
  const { lines, scroller, virtual, focusRow, onOpenResources, onFilter } = matrix;
  const [active, setActive] = useState<string | undefined>(focusRow);
  const wanted = useRef<string | undefined>(focusRow);

  // A row far away is drawn only once its chunk was scrolled to; the focus waits for it.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const button = rowButton(scroller.current, wanted.current);
    const at = lines.findIndex(({ key }) => key === wanted.current);
    if (button !== undefined) {
      wanted.current = undefined;
      button.focus({ preventScroll: true });
      button.closest('tr')?.scrollIntoView({ block: 'nearest' });
    } else if (at >= 0) virtual.scrollToIndex(chunkOf(at), { align: 'auto' });
  });

  const moveTo = (index: number) => {
    const line = lines[index];
    if (line?.kind !== 'row') return;
    wanted.current = line.key;
    setActive(line.key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
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
  const drawn = virtual.getVirtualItems().map(({ index }) => index);
  const stop = tabStopOf(lines, active, drawn);
  return {
    onKeyDown,
    onFocus: useCallback((id: string) => setActive(id), []),
    tabStopIn: (chunk: number) => (chunk === stop?.chunk ? stop.key : undefined),
  };
}

/** The row the Tab key reaches: the active one, else the first one drawn. */
function tabStopOf(lines: readonly Line[], active: string | undefined, drawn: readonly number[]) {
  const at = active === undefined ? -1 : lines.findIndex(({ key }) => key === active);
  if (active !== undefined && at >= 0 && drawn.includes(chunkOf(at))) {
    return { chunk: chunkOf(at), key: active };
  }
  const first = nextRow(lines, firstOf(drawn[0] ?? 0) - 1, 1);
  const line = lines[first];
  return line === undefined ? undefined : { chunk: chunkOf(first), key: line.key };
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

/** A note being written in the table keeps its letters. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
