import { compareDates } from '#core/base/dates.ts';
import type { Quantity } from '#core/base/quantity.ts';
import type { Analyte, Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { observedOn } from '#core/link/observations.ts';
import { analyteOf, quantityIn, quantityWords } from '#core/link/observed.ts';
import type { Row, SeriesPoint } from './comparison.ts';

type Series = NonNullable<Row['series']>;

/**
 * The number to draw: the value, else the systolic pressure of a panel, else its first component.
 */
function drawnOf(fact: ObservationFact, terms: Terminology): Drawn | undefined {
  let found = drawnFrom(fact.code, fact.value, terms);
  for (const { code, value } of fact.components) {
    if (found?.name === SYSTOLIC) break;
    const part = drawnFrom(code, value, terms);
    if (found === undefined || part?.name === SYSTOLIC) found = part ?? found;
  }
  return found;
}

const SYSTOLIC = 'sbp';

function drawnFrom(
  code: ObservationFact['code'],
  value: ObservationFact['value'],
  terms: Terminology,
): Drawn | undefined {
  const quantity = value === undefined ? undefined : quantityIn(value);
  if (quantity === undefined) return undefined;
  const analyte = analyteOf(code, terms);
  const name = analyte?.group ?? code?.codings[0]?.code;
  return name === undefined ? undefined : { name, analyte, quantity };
}

interface Drawn {
  readonly name: string;
  readonly analyte: Analyte | undefined;
  readonly quantity: Quantity;
}

/**
 * One measured value, ready to be drawn beside others of its analyte.
 *
 * @returns the value in the analyte's usual unit where it converts, else as sent; `undefined`
 * without a number, a unit or a date. A value that cannot be converted keeps its unit, which the
 * reader of the chart must heed: `seriesOf` leaves such points out.
 */
export function seriesPoint(
  fact: ObservationFact,
  terms: Terminology,
): { readonly analyte: string; readonly point: SeriesPoint } | undefined {
  const [date, drawn] = [observedOn(fact), drawnOf(fact, terms)];
  if (date === undefined || drawn === undefined) return undefined;
  const { name, analyte, quantity } = drawn;
  const usual = analyte?.usualUnit;
  const converted = usual === undefined ? undefined : convertTo(quantity, usual, analyte, terms);
  const unit = (converted === undefined ? undefined : usual) ?? sentUnit(quantity, terms);
  const range = fact.referenceRange;
  return {
    analyte: name,
    point: {
      source: fact.origin.connection,
      reference: fact.origin.reference,
      date,
      value: converted ?? quantity.value,
      unit,
      sent: quantityWords(quantity),
      low: limitIn(unit, range?.low, drawn, terms),
      high: limitIn(unit, range?.high, drawn, terms),
    },
  };
}

/** One end of a range; an end without a unit is in that of the value. */
function limitIn(
  unit: string,
  end: Quantity | undefined,
  { quantity, analyte }: Drawn,
  terms: Terminology,
): number | undefined {
  if (end === undefined) return undefined;
  const stated = end.unit === undefined ? { ...end, unit: quantity.unit } : end;
  return convertTo(stated, unit, analyte, terms);
}

/**
 * Everything the sources measured of one analyte, in one unit, several of a day kept.
 *
 * @param facts - linked as one test.
 * @returns points in order of date; `undefined` where nothing can be drawn.
 */
export function seriesOf(
  facts: readonly ObservationFact[],
  terms: Terminology,
): Series | undefined {
  const found: { readonly analyte: string; readonly point: SeriesPoint }[] = [];
  for (const fact of facts) {
    const drawn = seriesPoint(fact, terms);
    if (drawn !== undefined) found.push(drawn);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const { analyte } = first;
  if (found.length === 1) return { analyte, points: [first.point] };
  const own = found.filter((one) => one.analyte === analyte).map(({ point }) => point);
  const unit = mostCommon(own.map((point) => point.unit));
  const points = own
    .filter((point) => point.unit === unit)
    .sort((one, other) => compareDates(one.date, other.date));
  return { analyte, points };
}

function sentUnit({ unit }: Quantity, terms: Terminology): string {
  return unit === undefined ? '' : (terms.ucum(unit) ?? unit);
}

function convertTo(
  quantity: Quantity,
  unit: string,
  analyte: Analyte | undefined,
  terms: Terminology,
): number | undefined {
  if (quantity.unit === unit || (quantity.unit === undefined && unit === '')) return quantity.value;
  const value = terms.convert(quantity, unit, analyte?.molarMass);
  return value === undefined ? undefined : Number(value.toPrecision(8));
}

/** The unit most points are in; ties by letters, so that the order of sources decides nothing. */
function mostCommon(units: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted[0]?.[0];
}
