import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './SeriesCharts.module.css';
import type { PlacedPoint } from './seriesOf.ts';

const symbols = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'wye'] as const;

/** By column, so that a source has one symbol over all charts. */
function symbolOf(all: readonly SourceLook[], { id }: SourceLook): (typeof symbols)[number] {
  const column = all.findIndex((source) => source.id === id);
  return symbols[column % symbols.length] ?? 'circle';
}

const symbolPaths: Readonly<Record<(typeof symbols)[number], string>> = {
  circle: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z',
  square: 'M4 4h8v8H4z',
  triangle: 'M8 3l5 9.5H3z',
  diamond: 'M8 2l4 6l-4 6l-4-6z',
  cross: 'M6.3 3h3.4v3.3H13v3.4H9.7V13H6.3V9.7H3V6.3h3.3z',
  star: 'M8 2l1.7 4.2 4.5.3-3.5 2.9 1.1 4.4L8 11.4l-3.8 2.4 1.1-4.4L1.8 6.5l4.5-.3z',
  wye: 'M6.6 13.5V8.9L2.6 6.6 4 4.1 8 6.4l4-2.3 1.4 2.5-4 2.3v4.6z',
};

interface MarkProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: PlacedPoint;
  readonly path: string;
  readonly color: string;
}

/** A point of the chart: those of one day and value stand beside each other. */
export function PointMark({ cx = 0, cy = 0, payload, path, color }: MarkProps) {
  const aside = (payload?.beside ?? 0) * 11;
  return (
    <path
      d={path}
      transform={`translate(${cx - 8 + aside} ${cy - 8})`}
      fill={color}
      stroke="var(--surface)"
      strokeWidth={0.75}
    />
  );
}

export function pathOf(all: readonly SourceLook[], source: SourceLook): string {
  return symbolPaths[symbolOf(all, source)];
}

interface Props {
  readonly sources: readonly SourceLook[];
  readonly all: readonly SourceLook[];
}

export function SeriesLegend({ sources, all }: Props) {
  return (
    <ul className={styles.legend} aria-label="Sources">
      {sources.map((source) => (
        <li key={source.id}>
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path d={pathOf(all, source)} fill={`var(--source-${source.color}-line)`} />
          </svg>
          {source.letter} <bdi>{source.name}</bdi>
        </li>
      ))}
    </ul>
  );
}
