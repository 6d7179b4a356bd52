import { wordsOf } from '#core/base/concept.ts';
import { plainText, type Side } from '#core/base/text.ts';
import type { ProcedureFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkRule } from './rule.ts';
import { daysBetween } from './when.ts';

/** Left, right or both, by body site or by the procedure's own words. */
export function procedureSide({ code, bodySites }: ProcedureFact): Side | undefined {
  for (const concept of [...bodySites, ...(code === undefined ? [] : [code])]) {
    const { side } = plainText(wordsOf(concept));
    if (side !== undefined) return side;
  }
  return undefined;
}

/** A date noted otherwise; a week on, the same procedure was done again. */
const MOST_DAYS_APART = 7;

/**
 * The same procedure on the same day, or a night apart, or where neither source has a nearer one,
 * within a week. Left and right meet, to be told apart.
 */
export const linkProcedures: LinkRule<'procedures'> = {
  class: 'procedures',
  keysOf({ absence, identifiers, code }) {
    if (absence !== undefined) return [{ tier: 'T3', key: `absence:${absence.meaning}` }];
    return [...identifierKeys(identifiers), ...codeKeys(code), ...wordKeys(code)];
  },
  affinity(one, other) {
    if ((one.absence === undefined) !== (other.absence === undefined)) return undefined;
    const apart = daysBetween(performedOn(one), performedOn(other));
    if (apart !== undefined && apart > MOST_DAYS_APART) return undefined;
    const date = apart === undefined ? 2 : Math.max(0, 14 - apart * 4);
    const isSameSide = procedureSide(one) === procedureSide(other);
    return date + Number(isSameSide) * 6 + Number(hasSamePerformer(one, other)) * 3;
  },
  isRepeat(one, other) {
    if (one.absence !== undefined) return true;
    const apart = daysBetween(performedOn(one), performedOn(other));
    const isSameDay = apart === 0 || performedOn(one) === performedOn(other);
    return isSameDay && one.status === other.status && procedureSide(one) === procedureSide(other);
  },
};

function performedOn({ performed, date }: ProcedureFact): string | undefined {
  return performed ?? date;
}

function hasSamePerformer(one: ProcedureFact, other: ProcedureFact): boolean {
  return one.performer !== undefined && one.performer === other.performer;
}
