import { type Concept, wordsOf } from '#core/base/concept.ts';
import type { Side } from '#core/base/text.ts';
import { sharesCode, sharesSystem, sharesWords } from '#core/link/concepts.ts';
import { areOpposite } from '#core/link/side.ts';
import type { FieldFinding } from './field.ts';
import { different, notComparable, same, sameWithin } from './values.ts';

/** Where on the body, and on which side. */
export interface Place {
  readonly sites: readonly Concept[];
  readonly side: Side | undefined;
}

export function showPlace({ sites, side }: Place): string | undefined {
  const words = sites.map(wordsOf).filter((site) => site !== '');
  if (words.length > 0) return words.sort().join(', ');
  return side === 'both' ? 'both sides' : side;
}

/** Left against right may bring a knife to the wrong side; another site is a steward's work. */
export function comparePlaces(one: Place, other: Place): FieldFinding {
  if (areOpposite(one.side, other.side)) return different('critical');
  const isSided = one.side !== undefined && other.side !== undefined;
  if (isSided && one.side !== other.side) return different('major');
  if (one.sites.length === 0 || other.sites.length === 0) {
    return isSided ? same : notComparable('one source states only the side or only the site');
  }
  const pairs = one.sites.flatMap((a) => other.sites.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => sharesCode(a, b) || wordsOf(a) === wordsOf(b))) return same;
  if (pairs.some(([a, b]) => sharesWords(a, b))) return sameWithin('the same words');
  const isCodedAlike = pairs.some(
    ([a, b]) => sharesSystem(a, b) || (a.codings.length === 0 && b.codings.length === 0),
  );
  return isCodedAlike ? different('major') : notComparable('coded in different systems');
}
