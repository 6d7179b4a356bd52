import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';

/** What servers mint: it differs between two copies of one record. */
const MINTED = new Set(['origin', 'identifiers', 'encounter']);

/**
 * Orders facts by what they say, without what servers mint; 0 where both say the same.
 *
 * Walks both at once and stops at the first difference, because most facts differ early and a text
 * of each would cost more than all else that is done with it.
 */
export function compareContent(one: FactOf[FactClass], other: FactOf[FactClass]): number {
  return one === other ? 0 : compareObjects(one, other, MINTED);
}

/** The same for everything a fact holds. */
export function compareWhole(one: FactOf[FactClass], other: FactOf[FactClass]): number {
  return one === other ? 0 : compareObjects(one, other, NOTHING);
}

const NOTHING: ReadonlySet<string> = new Set();

interface Plain {
  readonly [name: string]: unknown;
}

function compareObjects(one: object, other: object, without: ReadonlySet<string>): number {
  const [a, b] = [one as Plain, other as Plain];
  for (const name in a) {
    const found = without.has(name) ? 0 : compareValues(a[name], b[name]);
    if (found !== 0) return found;
  }
  for (const name in b) {
    if (!(name in a) && b[name] !== undefined && !without.has(name)) return -1;
  }
  return 0;
}

function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  const rank = kindOf(one) - kindOf(other);
  if (rank !== 0) return rank;
  if (Array.isArray(one) && Array.isArray(other)) return compareLists(one, other);
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    return compareObjects(one, other, NOTHING);
  }
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : Number(String(one) > String(other));
}

function compareLists(one: readonly unknown[], other: readonly unknown[]): number {
  if (one.length !== other.length) return one.length - other.length;
  for (let at = 0; at < one.length; at += 1) {
    const found = compareValues(one[at], other[at]);
    if (found !== 0) return found;
  }
  return 0;
}

function kindOf(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  return Array.isArray(value) ? 4 : 5;
}
