import { useMemo } from 'react';
import type { Row } from '#core/compare/comparison.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import styles from './SeriesCharts.module.css';
import { seriesOf } from './seriesOf.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly sources: readonly SourceLook[];
}

/** One chart an analyte, all sources in it. */
export function SeriesCharts({ rows, sources }: Props) {
  const series = useMemo(() => seriesOf(rows), [rows]);
  return (
    <ul className={styles.charts} aria-label="Charts">
      {series.map((one) => (
        <li key={one.key}>
          <SeriesChart series={one} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
