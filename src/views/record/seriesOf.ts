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
  /** What the axis spans: every value and both ends of the range, with room around them. */
  readonly span: readonly [number, number];
  readonly isConverted: boolean;
  /** Results of these rows without a number in this unit: they stand in the table only. */
  readonly undrawn: number;
  /** What of a panel the chart leaves to the table. */
  readonly note: string | undefined;
}

/** A panel draws one of its parts: the chart carries that part's name. */
const PARTS: Readonly<Record<string, { readonly title: string; readonly note: string }>> = {
  sbp: {
    title: 'Systolic blood pressure',
    note: 'the diastolic pressure stands in the table of vital signs',
  },
};

export interface PlacedPoint extends SeriesPoint {
  /** Minutes since 1970 on the source's own calendar; the middle of a date that is only a month. */
  readonly at: number;
  readonly isConverted: boolean;
  /** How many points of that day and value come before it: they are drawn beside each other. */
  readonly beside: number;
}

interface Gathered {
  readonly analyte: string;
  readonly title: string;
  readonly points: Map<string, Omit<PlacedPoint, 'beside'>>;
  readonly references: Set<string>;
}

/** Gathers the points of rows by analyte and unit; every point is kept, also several of one day. */
export function seriesOf(rows: readonly Row[]): readonly Series[] {
  const found = new Map<string, Gathered>();
  for (const row of rows) {
    for (const point of row.series?.points ?? []) {
      const placed = place(point);
      if (row.series === undefined || placed === undefined) continue;
      const key = `${row.series.analyte} (${point.unit})`;
      const own = found.get(key) ?? gather(row.series.analyte, row.title);
      own.points.set(`${keyOf(point)} ${point.date} ${point.sent}`, placed);
      for (const cell of row.cells) {
        for (const reference of cell.references) {
          own.references.add(keyOf({ source: cell.source, reference }));
        }
      }
      found.set(key, own);
    }
  }
  return [...found].map(([key, gathered]) => summarize(key, gathered));
}

function gather(analyte: string, title: string): Gathered {
  return { analyte, title, points: new Map(), references: new Set() };
}

export function pointsOf(series: Series, source: ConnectionId): readonly PlacedPoint[] {
  return series.points.filter((point) => point.source === source);
}

function summarize(key: string, { analyte, title, points, references }: Gathered): Series {
  const part = PARTS[analyte];
  const sorted = [...points.values()].sort((a, b) => a.at - b.at);
  const drawn = new Set(sorted.map(keyOf));
  const low = mostCommon(sorted.map((point) => point.low));
  const high = mostCommon(sorted.map((point) => point.high));
  return {
    key,
    title: part?.title ?? title,
    unit: sorted[0]?.unit ?? '',
    points: setBeside(sorted),
    low,
    high,
    span: spanOf([...sorted.map(({ value }) => value), low, high]),
    isConverted: sorted.some(({ isConverted }) => isConverted),
    note: part?.note,
    undrawn: [...references].filter((reference) => !drawn.has(reference)).length,
  };
}

/** A value outside the range must be seen to be outside, so the range is always in the picture. */
function spanOf(values: readonly (number | undefined)[]): readonly [number, number] {
  const stated = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...stated), Math.max(...stated)];
  // Values that hardly differ must not look far apart.
  const room = Math.max((most - least) * 0.08, Math.abs(most) * 0.05 - (most - least) / 2) || 1;
  const step = 10 ** Math.floor(Math.log10(most - least + 2 * room)) / 2;
  const from = Math.floor((least - room) / step) * step;
  const to = Math.ceil((most + room) / step) * step;
  return [least < 0 ? round(from) : Math.max(0, round(from)), round(to)];
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** Two sources with the same value of the same day would hide each other. */
function setBeside(points: readonly Omit<PlacedPoint, 'beside'>[]): readonly PlacedPoint[] {
  const counts = new Map<string, number>();
  return points.map((point) => {
    const place = `${Math.floor(point.at / 1440)} ${point.value.toPrecision(3)}`;
    const beside = counts.get(place) ?? 0;
    counts.set(place, beside + 1);
    return { ...point, beside };
  });
}

function place(point: SeriesPoint): Omit<PlacedPoint, 'beside'> | undefined {
  const span = parseDate(point.date);
  if (span === undefined) return undefined;
  const at = span.minute ?? ((span.firstDay + span.lastDay) / 2) * 1440;
  const sent = Number.parseFloat(point.sent.replace(',', ''));
  return { ...point, at, isConverted: sent !== point.value };
}

function keyOf({ source, reference }: Pick<SeriesPoint, 'source' | 'reference'>): string {
  return `${source} ${reference}`;
}

function mostCommon(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
