import { parseDate } from '#core/base/dates.ts';
import type { Range } from '#core/base/quantity.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { observedOn } from '#core/link/observations.ts';
import { analyteOf, compareObserved, observedWords, quantityWords } from '#core/link/observed.ts';
import { nearness } from '#core/link/when.ts';
import type { FieldFinding, FieldRule, Severity } from './field.ts';
import {
  compareConcepts,
  compareSets,
  compareWords,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

export type ObservationClass = ObservationFact['class'] & FactClass;
type Rule = FieldRule<ObservationClass>;

/** What was observed, in full. */
export function observationTitle({ code }: ObservationFact): string {
  return showConcept(code) ?? 'Observation without a name';
}

/** A code, by its analyte where two codes name one: serum glucose by mass or by substance. */
export const codeField: Rule = {
  name: 'code',
  show: ({ code }) => showConcept(code),
  compare({ code: one }, { code: other }, terms) {
    if (one === undefined || other === undefined) return same;
    const found = compareConcepts(one, other, 'minor');
    if (found.agreement !== 'different') return found;
    const [a, b] = [analyteOf(one, terms), analyteOf(other, terms)];
    return a !== undefined && a.group === b?.group ? sameWithin('another code of one test') : found;
  },
};

const REVOKED = /^(?:corrected|amended|entered-in-error|cancelled)$/;

/** Not yet final: it may still become another result. */
const PENDING = /^(?:registered|partial|preliminary)$/;

/** A result one source has taken back or changed is another result than the other still shows. */
export function statusField(revoked: Severity): Rule {
  return {
    name: 'status',
    show: ({ status }) => status,
    compare({ status: one = '' }, { status: other = '' }) {
      if (one === other) return same;
      if (one === 'unknown' || other === 'unknown') return notComparable('one is not known');
      if (REVOKED.test(one) !== REVOKED.test(other)) return different(revoked);
      return different(PENDING.test(one) !== PENDING.test(other) ? 'major' : 'minor');
    },
  };
}

const CODE_GROUPS: Readonly<Record<string, string>> = {
  H: 'high',
  HU: 'high',
  '>': 'high',
  HH: 'critically high',
  'H>': 'critically high',
  L: 'low',
  LU: 'low',
  '<': 'low',
  LL: 'critically low',
  'L<': 'critically low',
  N: 'normal',
  A: 'abnormal',
  AA: 'critical',
  POS: 'positive',
  NEG: 'negative',
};

/** What a source calls its result, one word for a flag; others as sent. */
export function flagsOf({ interpretation }: ObservationFact): readonly string[] {
  return interpretation.map((code) => CODE_GROUPS[code.toUpperCase()] ?? code.toLowerCase());
}

export const interpretationField: Rule = {
  name: 'interpretation',
  show: (fact) => flagsOf(fact).join(', ') || undefined,
  compare(one, other) {
    const [mine, theirs] = [flagsOf(one), flagsOf(other)];
    const found = compareSets(mine, theirs, 'major');
    if (found.agreement === 'same') return found;
    // "Abnormal" says less than "high", not otherwise.
    const isVague = (flags: readonly string[]) => flags.every((flag) => flag === 'abnormal');
    const isFlagged = (flags: readonly string[]) => /high|low|critical/.test(flags.join());
    return (isVague(mine) && isFlagged(theirs)) || (isVague(theirs) && isFlagged(mine))
      ? sameWithin('one only says abnormal')
      : found;
  },
};

export const referenceRangeField: Rule = {
  name: 'referenceRange',
  show: ({ referenceRange }) => showRange(referenceRange),
  compare(one, other, terms) {
    const [a, b] = [one.referenceRange, other.referenceRange];
    if (a === undefined || b === undefined) return same;
    const value = (range: Range) => ({ kind: 'range' as const, range });
    if (observedWords(value(a)) === observedWords(value(b))) return same;
    let tolerance: string | undefined;
    for (const end of ['low', 'high'] as const) {
      const [mine, theirs] = [a[end], b[end]];
      if (mine === undefined && theirs === undefined) continue;
      if (mine === undefined || theirs === undefined) {
        return isOnlyText(a) || isOnlyText(b) ? notComparable('one is text') : different('minor');
      }
      const outcome = compareObserved(
        { value: { kind: 'quantity', quantity: mine }, analyte: analyteOf(one.code, terms) },
        { value: { kind: 'quantity', quantity: theirs }, analyte: analyteOf(other.code, terms) },
        terms,
      );
      if (outcome.kind === 'unit-missing' && mine.value === theirs.value) continue;
      if (outcome.kind !== 'same') return different('minor');
      tolerance ??= outcome.tolerance;
    }
    if (isOnlyText(a) && isOnlyText(b)) return compareWords(a.text ?? '', b.text ?? '', 'minor');
    return tolerance === undefined ? same : sameWithin(tolerance);
  },
};

function isOnlyText({ low, high }: Range): boolean {
  return low === undefined && high === undefined;
}

export function showRange(range: Range | undefined): string | undefined {
  if (range === undefined) return undefined;
  const { low, high, text } = range;
  if (low !== undefined && high !== undefined) {
    const isOfOneUnit = low.unit === high.unit && high.comparator === undefined;
    if (isOfOneUnit) return `${low.value} – ${quantityWords(high)}`;
    return `${quantityWords(low)} – ${quantityWords(high)}`;
  }
  if (low !== undefined) return `from ${quantityWords(low)}`;
  return high === undefined ? text : `up to ${quantityWords(high)}`;
}

/**
 * When it was observed.
 *
 * @param minutes - how far apart two times may lie and still be the same.
 */
export function effectiveField(minutes: number): Rule {
  return {
    name: 'effective',
    show: observedOn,
    compare(one, other): FieldFinding {
      const [a, b] = [observedOn(one), observedOn(other)];
      if (a === b) return same;
      const near = nearness(a, b);
      if (near.kind === 'unknown') return notComparable('not a date');
      if (near.apart === 0) {
        const isEqual = parseDate(a)?.precision === parseDate(b)?.precision;
        return isEqual ? sameWithin('the same instant') : sameWithin('one has no time of day');
      }
      if (near.kind === 'minutes' && near.apart <= minutes) {
        return sameWithin(`up to ${minutes} minutes apart`);
      }
      return different('minor');
    },
  };
}

/** Free text a source adds, such as the specimen or the method. */
export function wordsField(
  name: string,
  read: (fact: ObservationFact) => string | undefined,
): Rule {
  return {
    name,
    show: read,
    compare: (one, other) => compareWords(read(one) ?? '', read(other) ?? '', 'minor'),
  };
}

/** Why there is no value. */
export const absentReasonField: Rule = {
  name: 'dataAbsentReason',
  show: ({ value, components, absentReason }) =>
    value === undefined && components.every((part) => part.value === undefined)
      ? absentReason
      : undefined,
  compare: (one, other) => compareWords(one.absentReason ?? '', other.absentReason ?? '', 'minor'),
};

export const bodySiteField: Rule = {
  name: 'bodySite',
  show: ({ bodySite }) => showConcept(bodySite),
  compare: ({ bodySite: one }, { bodySite: other }) =>
    one === undefined || other === undefined ? same : compareConcepts(one, other, 'minor'),
};
