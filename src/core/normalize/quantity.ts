import type { Quantity, Range } from '#core/base/quantity.ts';
import { numberOf, type Raw, rawOf, textOf } from './read.ts';

/** The URL of UCUM, or the OID that gateways from v2 and C-CDA send. */
const UCUM = /unitsofmeasure\.org|2\.16\.840\.1\.113883\.6\.8$/;

/**
 * An amount as sent: a UCUM code where there is one, else the source's own unit words.
 *
 * @returns `undefined` without a number, and where the comparator is none we know: `ad 5` or `~5`
 * is not 5.
 */
export function readQuantity(value: unknown): Quantity | undefined {
  const raw = rawOf(value);
  const amount = numberOf(raw?.value);
  if (raw === undefined || amount === undefined) return undefined;
  const comparator = textOf(raw.comparator);
  if (comparator !== undefined && !isComparator(comparator)) return undefined;
  return { value: amount, unit: unitOf(raw), comparator };
}

/** A quantity that is no number, in words, so that it is shown and not compared. */
export function quantityWords(value: unknown): string | undefined {
  const raw = rawOf(value);
  const amount = raw === undefined ? undefined : (textOf(raw.value) ?? numberOf(raw.value));
  if (raw === undefined || amount === undefined) return undefined;
  return [textOf(raw.comparator), amount, unitOf(raw)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** @returns `undefined` where neither end nor words are stated. */
export function readRange(value: unknown): Range | undefined {
  const raw = rawOf(value);
  if (raw === undefined) return undefined;
  const range = {
    low: readQuantity(raw.low),
    high: readQuantity(raw.high),
    text: textOf(raw.text),
  };
  const isEmpty = range.low === undefined && range.high === undefined && range.text === undefined;
  return isEmpty ? undefined : range;
}

function unitOf(raw: Raw): string | undefined {
  const code = textOf(raw.code);
  if (code !== undefined && UCUM.test(String(raw.system))) return code;
  return textOf(raw.unit) ?? code;
}

function isComparator(text: string): text is '<' | '<=' | '>=' | '>' {
  return text === '<' || text === '<=' || text === '>=' || text === '>';
}
