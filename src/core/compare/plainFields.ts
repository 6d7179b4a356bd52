import type { Concept } from '#core/base/concept.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import { nearness } from '#core/link/when.ts';
import type { FieldFinding, FieldRule, Severity } from './field.ts';
import {
  compareConcepts,
  compareDatesWithin,
  compareExactly,
  comparePersonNames,
  compareSets,
  compareWords,
  different,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

/** A concept in the source's words. */
export function conceptField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => Concept | undefined,
  severity: Severity,
): FieldRule<C> {
  return {
    name,
    show: (fact) => showConcept(read(fact)),
    compare(one, other) {
      const [a, b] = [read(one), read(other)];
      return a === undefined || b === undefined ? same : compareConcepts(a, b, severity);
    },
  };
}

/** Free text. */
export function wordsField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => string | undefined,
  severity: Severity,
): FieldRule<C> {
  return {
    name,
    show: read,
    compare: (one, other) => compareWords(read(one) ?? '', read(other) ?? '', severity),
  };
}

/** A code of a required value set; `graver` says which two values are worse than `severity`. */
export function codeField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => string | undefined,
  severity: Severity,
  graver: (one: string, other: string) => Severity | undefined = () => undefined,
): FieldRule<C> {
  return {
    name,
    show: read,
    compare(one, other) {
      const [a = '', b = ''] = [read(one), read(other)];
      return a === b ? same : different(graver(a, b) ?? graver(b, a) ?? severity);
    },
  };
}

/** An identifier or number that is the same or is not. */
export function exactField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => string | undefined,
  severity: Severity,
): FieldRule<C> {
  const plain = (fact: FactOf[C]) => read(fact)?.trim().toUpperCase();
  return {
    name,
    show: read,
    compare: (one, other) => compareExactly(plain(one), plain(other), severity),
  };
}

/** A date at its own precision, the same within some days. */
export function dateField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => string | undefined,
  days: number,
  severity: Severity,
): FieldRule<C> {
  return {
    name,
    show: read,
    compare: (one, other) => compareDays(read(one) ?? '', read(other) ?? '', days, severity),
  };
}

/** One instant may be written as two days, in two zones; servers also cut times off in UTC. */
function compareDays(one: string, other: string, days: number, severity: Severity): FieldFinding {
  const near = nearness(one, other);
  const isOneInstant = one !== other && near.kind === 'minutes' && near.apart === 0;
  if (isOneInstant) return sameWithin('the same instant');
  if (near.kind === 'days' && near.apart === 0 && one !== other) {
    return sameWithin('one date is less precise');
  }
  return compareDatesWithin(one, other, days, () => severity);
}

/** The name of a professional. */
export function personField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => string | undefined,
  severity: Severity,
): FieldRule<C> {
  return {
    name,
    show: read,
    compare: (one, other) => comparePersonNames(read(one) ?? '', read(other) ?? '', severity),
  };
}

/** Several things said, in any order. */
export function setField<C extends FactClass>(
  name: string,
  read: (fact: FactOf[C]) => readonly string[],
  severity: Severity,
): FieldRule<C> {
  const plain = (fact: FactOf[C]) => read(fact).map((words) => words.trim().toLowerCase());
  return {
    name,
    show: (fact) => read(fact).join('; ') || undefined,
    compare: (one, other) => compareSets(plain(one), plain(other), severity),
  };
}

/** From and to; an end nobody states is no difference. */
export function showPeriod(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  if (end === undefined) return `from ${start}`;
  return start === undefined ? `until ${end}` : `${start} – ${end}`;
}

/** A period as two dates, each at its own precision; what one leaves open contradicts nothing. */
export function periodField<C extends FactClass>(
  read: (fact: FactOf[C]) => {
    readonly start: string | undefined;
    readonly end: string | undefined;
  },
  days: number,
  severity: Severity,
): FieldRule<C> {
  return {
    name: 'period',
    show(fact) {
      const { start, end } = read(fact);
      return showPeriod(start, end);
    },
    compare(one, other) {
      const [a, b] = [read(one), read(other)];
      for (const end of ['start', 'end'] as const) {
        const [mine, theirs] = [a[end], b[end]];
        if (mine === undefined || theirs === undefined) continue;
        const found = compareDays(mine, theirs, days, severity);
        if (found.agreement === 'different') return found;
      }
      return same;
    },
  };
}

/** Drops what is not stated. */
export function stated(words: readonly (string | undefined)[]): readonly string[] {
  return words.flatMap((word) => (word === undefined || word === '' ? [] : [word]));
}
