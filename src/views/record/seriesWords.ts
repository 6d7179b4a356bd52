import { civil } from '#core/base/dates.ts';
import { unitWords } from '#core/base/unitWords.ts';
import { countWords } from '#views/parts/countWords.ts';
import type { Series } from './seriesOf.ts';

/** A chart in one sentence: how much, how far it reaches, what was done to it. */
export function summaryOf(series: Series, sources: number): string {
  const { points, isConverted, undrawn, note } = series;
  const unit = unitWords(series.unit);
  const values = points.map(({ value }) => value);
  const said = [
    `${countWords(points.length, 'value')} from ${countWords(sources, 'source')}`,
    reachWords(Math.min(...values), Math.max(...values), unit),
    rangeWords(series.low, series.high, unit),
    isConverted && `some converted to ${unit}`,
    undrawn > 0 && `${countWords(undrawn, 'result')} without such a number, not drawn`,
    note,
  ];
  return `${said.filter(Boolean).join('; ')}.`;
}

function reachWords(least: number, most: number, unit: string): string {
  const [from, to] = [figureWords(least), figureWords(most)];
  return from === to ? `${from} ${unit}` : `${from} to ${to} ${unit}`;
}

function rangeWords(low: number | undefined, high: number | undefined, unit: string) {
  if (low === undefined && high === undefined) return undefined;
  if (high === undefined) return `reference range from ${low} ${unit}`;
  return `reference range ${low === undefined ? 'up' : low} to ${high} ${unit}`;
}

/** A number that a conversion made, as exact as a reader can use: 36.777778 is 36.78. */
export function figureWords(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return String(Number(value.toFixed(1)));
  return String(Number(size >= 1 ? value.toFixed(2) : value.toPrecision(3)));
}

/** Ticks of an axis: with as many decimals as tell them apart. */
export function tickWordsOf({ span: [from, to] }: Series): (value: number) => string {
  const decimals = Math.max(0, 1 - Math.floor(Math.log10((to - from) / 3 || 1)));
  return (value) => String(Number(value.toFixed(Math.min(decimals, 6))));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const HALF_A_YEAR = 183 * 1440;

/** Ticks of time: days where all lies within half a year, else months. */
export function dayWordsOf({ points }: Series): (minutes: number) => string {
  const isShort = (points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0) < HALF_A_YEAR;
  return (minutes) => {
    const { year, month, day } = civil(Math.floor(minutes / 1440));
    const name = `${MONTHS[month - 1]}-${year}`;
    return isShort ? `${String(day).padStart(2, '0')}-${name}` : name;
  };
}
