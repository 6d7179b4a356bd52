import type { LinkRule } from './rule.ts';

/**
 * Everything said of the person stands in one row. Whether it is one person is not decided here: a
 * person confirmed it, or the comparison says that nobody has.
 */
export const linkDemographics: LinkRule<'demographics'> = {
  class: 'demographics',
  keysOf: () => [{ tier: 'T1', key: 'the linked person' }],
  affinity: () => 0,
  isRepeat: () => true,
};
