import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkRule } from './rule.ts';
import { daysBetween } from './when.ts';

/** A goal by its code or words; two goals of the same words years apart are two. */
export const linkGoals: LinkRule<'goals'> = {
  class: 'goals',
  keysOf: ({ identifiers, description }) => [
    ...identifierKeys(identifiers),
    ...codeKeys(description),
    ...wordKeys(description),
  ],
  affinity(one, other) {
    const apart = daysBetween(one.start, other.start);
    if (apart === undefined) return 3;
    if (apart > 731) return undefined;
    return apart <= 30 ? 15 : Math.max(0, 10 - apart / 73);
  },
  isRepeat: (one, other) =>
    one.start === other.start && one.lifecycleStatus === other.lifecycleStatus,
};
