import type { Keys } from './keys.ts';
import type { Tier } from './rule.ts';
import { tiers } from './score.ts';

/** Those that share a key, ascending; always two at least. */
export interface Block {
  readonly key: number;
  readonly tier: Tier;
  readonly members: readonly number[];
}

/**
 * Who shares which key, strongest tier first. A key carried by one alone makes no block: most keys
 * of a record are such.
 */
export function blocksOf<T>(
  list: readonly T[],
  keysOf: (entry: T) => readonly number[],
  { tiers: tierOf }: Keys,
): readonly Block[] {
  const first = new Int32Array(tierOf.length).fill(-1);
  const shared = new Map<number, number[]>();
  let place = -1;
  for (const entry of list) {
    place += 1;
    for (const key of keysOf(entry)) {
      const before = first[key];
      if (before === undefined || before === -1) first[key] = place;
      else if (before !== place) addTo(shared, key, before, place);
    }
  }
  const byTier = new Map<Tier, Block[]>(tiers.map((tier) => [tier, []]));
  // By number of the key, so that ties between candidates do not hang on who came second.
  for (const key of [...shared.keys()].sort((one, other) => one - other)) {
    const tier = tierOf[key];
    const members = shared.get(key);
    if (tier !== undefined && members !== undefined) byTier.get(tier)?.push({ key, tier, members });
  }
  return [...byTier.values()].flat();
}

function addTo(shared: Map<number, number[]>, key: number, first: number, place: number) {
  const members = shared.get(key);
  if (members === undefined) shared.set(key, [first, place]);
  else if (members.at(-1) !== place) members.push(place);
}
