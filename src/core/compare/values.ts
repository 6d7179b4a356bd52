import { type Concept, wordsOf } from '#core/base/concept.ts';
import { daysApart, parseDate, spansOverlap } from '#core/base/dates.ts';
import { rememberByText } from '#core/base/remember.ts';
import { textKey } from '#core/base/text.ts';
import { sharesCode, sharesSystem, sharesWords } from '#core/link/concepts.ts';
import { areOpposite, sideOf } from '#core/link/side.ts';
import type { FieldFinding, Severity } from './field.ts';

export const same: FieldFinding = { agreement: 'same', severity: 'none' };

export function sameWithin(tolerance: string): FieldFinding {
  return { ...same, tolerance };
}

export function different(severity: Severity): FieldFinding {
  return { agreement: 'different', severity };
}

/** Two values no rule can hold side by side: no difference is claimed. */
export function notComparable(tolerance: string, severity: Severity = 'none'): FieldFinding {
  return { agreement: 'not-comparable', severity, tolerance };
}

/** Equal or different, for codes of a required value set. */
export function compareExactly(one: unknown, other: unknown, severity: Severity): FieldFinding {
  return one === other ? same : different(severity);
}

/** Free text: equal once case, accents, short forms and word order are folded. */
export function compareWords(one: string, other: string, severity: Severity): FieldFinding {
  if (one === other) return same;
  const [a, b] = [textKey(one), textKey(other)];
  if (a !== undefined && a === b) return sameWithin('the same words, written differently');
  return different(severity);
}

/**
 * Codes of one system decide; else equal words do; else two code systems cannot be held against
 * each other and nothing is claimed.
 */
export function compareConcepts(one: Concept, other: Concept, severity: Severity): FieldFinding {
  if (sharesCode(one, other) || wordsOf(one) === wordsOf(other)) return same;
  if (areOpposite(sideOf(one, []), sideOf(other, []))) return different(severity);
  if (sharesWords(one, other)) return sameWithin('the same words');
  if (!sharesSystem(one, other) && one.codings.length > 0 && other.codings.length > 0) {
    return notComparable('coded in different systems');
  }
  return different(severity);
}

/**
 * Dates as intervals at their stated precision: `2021` and `2021-03-04` agree.
 *
 * @param days - how far apart two dates may lie and still be the same.
 */
export function compareDatesWithin(
  one: string,
  other: string,
  days: number,
  severityOf: (daysBetween: number) => Severity,
): FieldFinding {
  if (one === other) return same;
  const [a, b] = [parseDate(one), parseDate(other)];
  if (a === undefined || b === undefined) return notComparable('not a date');
  if (spansOverlap(a, b)) {
    return a.precision === b.precision ? same : sameWithin('one date is less precise');
  }
  const between = daysApart(a, b);
  if (between <= days) return sameWithin(`up to ${days} days apart`);
  return different(severityOf(between));
}

/** Two sets of things said: the same, one within the other, or each with something of its own. */
export function compareSets(
  one: readonly string[],
  other: readonly string[],
  severity: Severity,
): FieldFinding {
  const [mine, theirs] = [new Set(one), new Set(other)];
  const isWithin = [...mine].every((value) => theirs.has(value));
  return isWithin && mine.size === theirs.size ? same : different(severity);
}

/** Names of professionals: titles, order and middle names aside. */
export function comparePersonNames(one: string, other: string, severity: Severity): FieldFinding {
  const [mine, theirs] = [nameParts(one), nameParts(other)];
  const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  if (fewer.length === 0) return notComparable('no name');
  return fewer.every((part) => more.some((full) => isSamePart(part, full)))
    ? same
    : different(severity);
}

const TITLES = new Set(
  'dr md do np pa rn mr mrs ms prof phd mbbs facp jr sr doctor aprn arnp dnp fnp'.split(' '),
);

const nameParts = rememberByText((name): readonly string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !TITLES.has(part)),
);

/** An initial stands for any name it begins. */
function isSamePart(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return one === other;
}

/** The words of a concept, `undefined` where there are none. */
export function showConcept(concept: Concept | undefined): string | undefined {
  const words = concept === undefined ? '' : wordsOf(concept);
  return words === '' ? undefined : words;
}
