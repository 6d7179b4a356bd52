import type { Row } from '#core/compare/comparison.ts';

const HEIGHT = 56;

/**
 * The floor: rows of one height, as many elements as fit the window, moved and refilled while
 * scrolling. It sorts nothing, measures nothing, takes no keys and says nothing to a screen reader.
 */
export function mountPlainTable(place: HTMLElement, rows: readonly Row[]): HTMLElement {
  const scroller = document.createElement('div');
  scroller.style.cssText = 'overflow:auto;height:780px;position:relative';
  const body = document.createElement('div');
  body.style.cssText = `position:relative;height:${rows.length * HEIGHT}px`;
  const fitting = Math.ceil(780 / HEIGHT) + 2;
  const pool = Array.from({ length: fitting }, () => body.appendChild(makeLine()));
  const fill = () => {
    const first = Math.floor(scroller.scrollTop / HEIGHT);
    for (let at = first; at < first + fitting; at += 1) {
      const line = pool[at % fitting];
      const row = rows[at];
      if (line !== undefined && row !== undefined) fillLine(line, row, at);
    }
  };
  scroller.addEventListener('scroll', fill, { passive: true });
  scroller.append(body);
  place.append(scroller);
  fill();
  return scroller;
}

function makeLine(): HTMLElement {
  const line = document.createElement('div');
  line.style.cssText = `position:absolute;inset-inline:0;height:${HEIGHT}px;display:grid;grid-template-columns:repeat(6,1fr)`;
  for (let at = 0; at < 6; at += 1) line.append(document.createElement('span'));
  return line;
}

function fillLine(line: HTMLElement, { id, title, cells, verdict }: Row, at: number): void {
  if (line.dataset.row === id) return;
  line.dataset.row = id;
  line.style.transform = `translateY(${at * HEIGHT}px)`;
  const texts = [title, ...cells.map(({ summary }) => summary.join(' – ')), verdict];
  for (const [column, text] of texts.entries()) {
    const place = line.children[column];
    if (place !== undefined) place.textContent = text;
  }
}
