import { textKey } from '#core/base/text.ts';
import type { CoverageFact } from '#core/facts/care.ts';
import { identifierKeys } from './bare.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { periodsOverlap } from './when.ts';

/** Insurance by payor and member number, by payor and plan, by payor. */
export const linkCoverage: LinkRule<'coverage'> = {
  class: 'coverage',
  keysOf({ identifiers, payor, plan, memberId }) {
    const keys: LinkKey[] = [...identifierKeys(identifiers)];
    const [payer, product] = [textKey(payor), textKey(plan)];
    if (payer === undefined) {
      return memberId === undefined ? keys : [...keys, { tier: 'T3', key: `member:${memberId}` }];
    }
    if (memberId !== undefined) {
      keys.push({ tier: 'T1', key: `member:${memberId}@${payer}` });
      keys.push({ tier: 'T3', key: `member:${memberId}` });
    }
    if (product !== undefined) keys.push({ tier: 'T3', key: `plan:${product}@${payer}` });
    return [...keys, { tier: 'T5', key: `payor:${payer}` }];
  },
  affinity(one, other) {
    const isSameMember = one.memberId !== undefined && one.memberId === other.memberId;
    if (isOther(one.payor, other.payor) && !isSameMember) return undefined;
    return (
      Number(isSameMember) * 10 +
      Number(periodsOverlap(one, other)) * 6 +
      Number(!isOther(one.plan, other.plan)) * 5 +
      Number(one.order === other.order) * 3
    );
  },
  isRepeat: (one, other) =>
    one.memberId === other.memberId && !isOther(one.plan, other.plan) && isSamePeriod(one, other),
};

function isSamePeriod(one: CoverageFact, other: CoverageFact): boolean {
  return one.start === other.start && one.end === other.end;
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && textKey(one) !== textKey(other);
}
