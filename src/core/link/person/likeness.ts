/** How two values of one field stand to each other; `absent` earns and costs nothing. */
export type Likeness = 'same' | 'similar' | 'different' | 'absent';

/**
 * Whether two words are one typing slip apart: one letter added, dropped, changed, or two
 * neighbors swapped.
 *
 * Only words of five letters and more: of short ones, `Ann` and `Anna`, too many are real names.
 */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  if (start + end >= short.length) return true; // one letter added
  const middle = short.length - start - end;
  if (long.length > short.length) return false;
  if (middle === 1) return true; // one letter changed
  return middle === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

/** The best of several likenesses; `absent` where there is nothing to compare. */
export function bestLikeness(all: Iterable<Likeness>): Likeness {
  let best: Likeness = 'absent';
  for (const likeness of all) {
    if (RANK[likeness] > RANK[best]) best = likeness;
  }
  return best;
}

const RANK: Readonly<Record<Likeness, number>> = { absent: 0, different: 1, similar: 2, same: 3 };
