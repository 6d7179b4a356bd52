import { partsOf, plainText } from './clause.ts';
import { type Span, spanOfDate } from './dates.ts';
import { FhirError } from './outcome.ts';
import type { Measure } from './values.ts';

type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

const PREFIXED = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s;

/** Tests one value's span against a date search. @see https://hl7.org/fhir/R4/search.html#prefix */
export function dateTest(written: string, now: number): (span: Span) => boolean {
  const { prefix, rest } = prefixOf(written);
  const asked = spanOfDate(rest);
  if (asked === undefined) throw new FhirError(400, 'invalid', `Not a date: ${rest}`);
  if (prefix === 'ap') {
    // The specification suggests a tenth of the distance to today on either side.
    const slack = Math.abs(now - asked.from) * 0.1;
    return ({ from, to }) => from < asked.to + slack && to > asked.from - slack;
  }
  return (span) => compareSpans(prefix, span, asked);
}

function compareSpans(prefix: Prefix, { from, to }: Span, asked: Span): boolean {
  const within = from >= asked.from && to <= asked.to;
  switch (prefix) {
    case 'ne':
      return !within;
    case 'gt':
      return to > asked.to;
    case 'lt':
      return from < asked.from;
    case 'ge':
      return to > asked.to || within;
    case 'le':
      return from < asked.from || within;
    case 'sa':
      return from >= asked.to;
    case 'eb':
      return to <= asked.from;
    default:
      return within;
  }
}

/** Tests a number, or a quantity written `5.4|http://unitsofmeasure.org|mg`. */
export function measureTest(written: string): (measure: Measure) => boolean {
  const { prefix, rest } = prefixOf(written);
  const [digits = '', system = '', code = ''] = partsOf(rest, '|').map(plainText);
  const value = digits === '' ? Number.NaN : Number(digits);
  if (Number.isNaN(value)) throw new FhirError(400, 'invalid', `Not a number: ${digits}`);
  const half = halfStep(digits);
  return (measure) => {
    if (system !== '' && measure.system !== system) return false;
    if (code !== '' && measure.code !== code && (system !== '' || measure.unit !== code))
      return false;
    return compareMeasure(prefix, measure, value, half);
  };
}

function compareMeasure(prefix: Prefix, { from, to }: Span, value: number, half: number): boolean {
  const within = from >= value - half && to < value + half;
  switch (prefix) {
    case 'ne':
      return !within;
    case 'gt':
      return to > value;
    case 'lt':
      return from < value;
    case 'ge':
      return to >= value;
    case 'le':
      return from <= value;
    case 'sa':
      return from > value;
    case 'eb':
      return to < value;
    case 'ap':
      return to >= value - Math.abs(value) * 0.1 && from <= value + Math.abs(value) * 0.1;
    default:
      return within;
  }
}

/** Half of the last digit written: 5.4 stands for 5.35 up to 5.45, 5.40 for 5.395 up to 5.405. */
function halfStep(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

function prefixOf(written: string): { readonly prefix: Prefix; readonly rest: string } {
  const [, prefix = 'eq', rest = ''] = PREFIXED.exec(written) ?? [];
  return { prefix: prefix as Prefix, rest };
}
