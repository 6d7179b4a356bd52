import { parseDate } from '#core/base/dates.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Row, SeriesPoint } from '#core/compare/comparison.ts';

/** One analyte of all sources over time, ready to be drawn. */
export interface Series {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly points: readonly PlacedPoint[];
  /** The range most points state, to shade; single-sided ranges leave the other end open. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** What other sources wrote where a value was converted into `unit`. */
  readonly isConverted: boolean;
}

export interface PlacedPoint extends SeriesPoint {
  /** Minutes since 1970 on the source's own calendar; the middle of a date that is only a month. */
  readonly at: number;
  readonly isConverted: boolean;
}

/** Gathers the points of rows by analyte and unit; every point is kept, also several of one day. */
export function seriesOf(rows: readonly Row[]): readonly Series[] {
  const found = new Map<string, { title: string; points: Map<string, PlacedPoint> }>();
  for (const { title, series } of rows) {
    for (const point of series?.points ?? []) {
      const placed = place(point);
      if (series === undefined || placed === undefined) continue;
      const key = `${series.analyte} (${point.unit})`;
      const own = found.get(key) ?? { title, points: new Map<string, PlacedPoint>() };
      own.points.set(`${point.source} ${point.reference} ${point.date} ${point.sent}`, placed);
      found.set(key, own);
    }
  }
  return [...found].map(([key, { title, points }]) => summarize(key, title, [...points.values()]));
}

export function pointsOf(series: Series, source: ConnectionId): readonly PlacedPoint[] {
  return series.points.filter((point) => point.source === source);
}

function summarize(key: string, title: string, points: PlacedPoint[]): Series {
  points.sort((a, b) => a.at - b.at);
  return {
    key,
    title,
    unit: points[0]?.unit ?? '',
    points,
    low: mostCommon(points.map(({ low }) => low)),
    high: mostCommon(points.map(({ high }) => high)),
    isConverted: points.some(({ isConverted }) => isConverted),
  };
}

function place(point: SeriesPoint): PlacedPoint | undefined {
  const span = parseDate(point.date);
  if (span === undefined) return undefined;
  const at = span.minute ?? ((span.firstDay + span.lastDay) / 2) * 1440;
  return {
    ...point,
    at,
    isConverted: Number.parseFloat(point.sent.replace(',', '')) !== point.value,
  };
}

function mostCommon(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
