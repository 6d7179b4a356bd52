import { textKey } from '#core/base/text.ts';
import { identifierKeys } from './bare.ts';
import type { LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

/** Resources without a class of their own: by identifier, else by type, title and day. */
export const linkOther: LinkRule<'other'> = {
  class: 'other',
  keysOf({ identifiers, type, title, date }) {
    const words = textKey(title);
    const days = words === undefined ? [] : dayKeys(date).filter((day) => day !== 'undated');
    return [
      ...identifierKeys(identifiers).map(({ tier, key }) => ({ tier, key: `${type}:${key}` })),
      ...days.map((day) => ({ tier: 'T5' as const, key: `${type}:${words}@${day}` })),
    ];
  },
  affinity(one, other) {
    if (one.type !== other.type) return undefined;
    const near = nearness(one.date, other.date);
    return near.kind !== 'unknown' && near.apart === 0 ? 10 : 0;
  },
  /** One row a resource: servers give all claims of a person one identifier. */
  isRepeat: () => false,
};
