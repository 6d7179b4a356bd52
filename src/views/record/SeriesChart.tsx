import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import {
  CartesianGrid,
  ReferenceArea,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { unitWords } from '#core/base/unitWords.ts';
import { dateTimeWords } from '#views/parts/dateWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './SeriesCharts.module.css';
import { PointMark, pathOf, SeriesLegend } from './SeriesLegend.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { type PlacedPoint, pointsOf, type Series } from './seriesOf.ts';
import { dayWordsOf, figureWords, summaryOf, tickWordsOf } from './seriesWords.ts';

interface Props {
  readonly series: Series;
  readonly sources: readonly SourceLook[];
}

export function SeriesChart({ series, sources }: Props) {
  const [isTable, setIsTable] = useState(false);
  const title = useId();
  const own = sources.filter(({ id }) => series.points.some(({ source }) => source === id));
  return (
    <figure className={styles.chart} aria-labelledby={title}>
      <figcaption className={styles.caption}>
        <h2 id={title} className={styles.title}>
          <bdi>{series.title}</bdi> <span className={styles.unit}>{unitWords(series.unit)}</span>
        </h2>
        <Button variant="subtle" size="compact-xs" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'Chart' : 'Table'}
          <span className="visuallyHidden"> of {series.title}</span>
        </Button>
        <p className={styles.summary}>{summaryOf(series, own.length)}</p>
      </figcaption>
      {isTable ? (
        <SeriesTable series={series} sources={sources} />
      ) : (
        <Plot series={series} sources={own} all={sources} />
      )}
      <SeriesLegend sources={own} all={sources} />
    </figure>
  );
}

interface PlotProps extends Props {
  /** Every column, for the symbol that stays the same over all charts. */
  readonly all: readonly SourceLook[];
}

function Plot({ series, sources, all }: PlotProps) {
  return (
    <div className={styles.plot}>
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          {(series.low !== undefined || series.high !== undefined) && (
            <ReferenceArea
              y1={series.low ?? series.span[0]}
              y2={series.high ?? series.span[1]}
              fill="var(--agrees)"
              fillOpacity={0.1}
              ifOverflow="hidden"
            />
          )}
          <XAxis
            type="number"
            dataKey="at"
            domain={['dataMin', 'dataMax']}
            padding={{ left: 14, right: 44 }}
            tickFormatter={dayWordsOf(series)}
            tickCount={4}
            {...axis}
          />
          <YAxis
            type="number"
            dataKey="value"
            domain={[...series.span]}
            tickFormatter={tickWordsOf(series)}
            width={44}
            tickCount={4}
            {...axis}
          />
          <Tooltip content={<PointWords sources={sources} />} isAnimationActive={false} />
          {sources.map((source) => (
            <Scatter
              key={source.id}
              name={source.name}
              data={[...pointsOf(series, source.id)]}
              shape={
                <PointMark
                  path={pathOf(all, source)}
                  color={`var(--source-${source.color}-line)`}
                />
              }
              isAnimationActive={false}
            />
          ))}
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

const axis = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--muted)', fontSize: 12 },
  tickLine: false,
} as const;

interface PointWordsProps {
  readonly sources: readonly SourceLook[];
  readonly payload?: readonly { readonly payload?: PlacedPoint }[];
}

function PointWords({ sources, payload = [] }: PointWordsProps) {
  const point = payload[0]?.payload;
  if (point === undefined) return null;
  const source = sources.find(({ id }) => id === point.source);
  return (
    <div className={styles.tooltip}>
      <strong>
        {point.isConverted ? figureWords(point.value) : point.value} {unitWords(point.unit)}
      </strong>
      <span>{dateTimeWords(point.date)}</span>
      <span>{source?.name}</span>
      {point.isConverted && <span>converted from {point.sent}</span>}
    </div>
  );
}
