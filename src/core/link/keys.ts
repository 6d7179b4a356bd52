import type { LinkKey, Tier } from './rule.ts';

/** Keys by number. */
export interface Keys {
  readonly tiers: readonly Tier[];
  nameOf(key: number): string;
}

export interface OpenKeys extends Keys {
  /** The number of a key, of a key on a day; a new one where it was not met before. */
  numberOf(key: LinkKey, day?: string): number;
}

/** More days than a calendar of ten thousand years has. */
const DAYS = 4_194_304;

/**
 * Numbers keys as they are met.
 *
 * A key on a day is told by two small numbers and never spelled out but for the row that asks why:
 * most results have keys of their own, and spelling them was half the work of linking.
 */
export function openKeys(): OpenKeys {
  const byKey = new Map<LinkKey, number>();
  const byName = new Map<string, number>();
  const byDay = new Map<string, number>();
  const byPair = new Map<number, number>();
  const tiers: Tier[] = [];
  const bases: LinkKey[] = [];
  const days: (string | undefined)[] = [];
  const baseOf = (key: LinkKey) => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const name = `${key.tier} ${key.key}`;
    const base = byName.get(name) ?? byName.size;
    byName.set(name, base);
    byKey.set(key, base);
    return base;
  };
  const dayOf = (day: string) => {
    const known = byDay.get(day);
    if (known !== undefined) return known;
    byDay.set(day, byDay.size + 1);
    return byDay.size;
  };
  return {
    tiers,
    nameOf(number) {
      const day = days[number];
      const base = bases[number]?.key ?? '';
      return day === undefined ? base : `${base}@${day}`;
    },
    numberOf(key, day) {
      const pair = baseOf(key) * DAYS + (day === undefined ? 0 : dayOf(day));
      const known = byPair.get(pair);
      if (known !== undefined) return known;
      byPair.set(pair, tiers.length);
      bases.push(key);
      days.push(day);
      return tiers.push(key.tier) - 1;
    },
  };
}
