import type { ReportFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, sharesCode, sharesWords, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

/** A report is the same by its identifier, or by its code and day. */
export const linkReports: LinkRule<'reports'> = {
  class: 'reports',
  keysOf({ identifiers, code, date }) {
    const words = [...codeKeys(code), ...wordKeys(code)];
    const dated = dayKeys(date).flatMap((day) =>
      words.map(({ tier, key }): LinkKey => ({ tier, key: `${key}@${day}` })),
    );
    return [...identifierKeys(identifiers), ...dated];
  },
  affinity(one, other) {
    // One accession number stands on every report of an order.
    if (!isSameKind(one, other)) return undefined;
    const near = nearness(one.date, other.date);
    const time = near.kind === 'unknown' || near.apart > 0 ? 0 : near.kind === 'minutes' ? 10 : 6;
    const isSameContent = one.contentHash !== undefined && one.contentHash === other.contentHash;
    const isSameCount = one.resultCount === other.resultCount;
    return time + Number(isSameContent) * 10 + Number(isSameCount) * 3;
  },
  isRepeat(one, other) {
    const near = nearness(one.date, other.date);
    const isAtOnce = near.kind !== 'unknown' && near.apart === 0;
    return (
      isAtOnce &&
      one.conclusion === other.conclusion &&
      one.contentHash === other.contentHash &&
      one.resultCount === other.resultCount
    );
  },
};

function isSameKind({ code: one }: ReportFact, { code: other }: ReportFact): boolean {
  if (one === undefined || other === undefined) return true;
  return sharesCode(one, other) || sharesWords(one, other);
}
