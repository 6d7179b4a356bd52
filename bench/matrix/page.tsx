import '#app/styles.ts';
import { createRoot } from 'react-dom/client';
import { Themed } from '#app/App.tsx';
import { ConcordProvider } from '#queries/ConcordProvider.tsx';
import { createConcord } from '#queries/createConcord.ts';
import { Matrix } from '#views/record/Matrix.tsx';
import { mountPlainTable } from './plainTable.ts';
import { columns, makeRows } from './rows.ts';

/** One drawing of one table. */
export interface Drawn {
  /** Until its first row is on the screen. */
  readonly firstRowMs: number;
  readonly framesPerSecond: number;
}

export type Draw = (contender: 'matrix' | 'plain', count: number) => Promise<Drawn>;

declare global {
  interface Window {
    draw: Draw;
  }
}

const SCROLLED_MS = 2_000;
const PER_FRAME = 450;
const concord = createConcord();
const nothing = () => {};

window.draw = async (contender, count) => {
  const rows = makeRows(count);
  const place = document.body.appendChild(document.createElement('div'));
  await nextFrame();
  const start = performance.now();
  const unmount = contender === 'plain' ? mountPlain(place) : mountMatrix(place);
  while (place.querySelector('[data-row]') === null) await nextFrame();
  await nextFrame(); // the frame that holds it has been painted when the next one begins
  const firstRowMs = performance.now() - start;
  const framesPerSecond = await scroll(place.querySelector('[data-row]'));
  unmount();
  place.remove();
  return { firstRowMs, framesPerSecond };

  function mountPlain(into: HTMLElement) {
    const table = mountPlainTable(into, rows);
    return () => table.remove();
  }

  function mountMatrix(into: HTMLElement) {
    const root = createRoot(into);
    root.render(
      <ConcordProvider concord={concord}>
        <Themed>
          <Matrix
            label="Medications by source"
            rows={rows}
            isWhole={false}
            columns={columns}
            focusRow={undefined}
            onFocusRow={nothing}
            onOpenResources={nothing}
            onFilter={nothing}
          />
        </Themed>
      </ConcordProvider>,
    );
    return () => root.unmount();
  }
};

async function scroll(row: Element | null): Promise<number> {
  let scroller = row?.parentElement ?? null;
  while (scroller !== null && getComputedStyle(scroller).overflowY !== 'auto') {
    scroller = scroller.parentElement;
  }
  if (scroller === null) throw new Error('Nothing scrolls.');
  const start = performance.now();
  let frames = 0;
  while (performance.now() - start < SCROLLED_MS) {
    scroller.scrollTop += PER_FRAME;
    frames += 1;
    await nextFrame();
  }
  if (scroller.scrollTop < PER_FRAME * 5) throw new Error('Nothing was scrolled.');
  return (frames * 1000) / (performance.now() - start);
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
