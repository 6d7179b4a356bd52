import { textKey } from '#core/base/text.ts';
import type { DocumentFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { dayKeys, nearness } from './when.ts';

/** A document is the same by its identifier, by its content, or by type and day. */
export const linkDocuments: LinkRule<'documents'> = {
  class: 'documents',
  keysOf({ identifiers, contentHash, code, title, date }) {
    const hash: readonly LinkKey[] =
      contentHash === undefined ? [] : [{ tier: 'T2', key: `content:${contentHash}` }];
    const words = code === undefined ? wordsOfTitle(title) : [...codeKeys(code), ...wordKeys(code)];
    const dated = dayKeys(date)
      .filter((day) => day !== 'undated')
      .flatMap((day) =>
        words.map(({ tier, key }): LinkKey => ({ tier: weaker(tier), key: `${key}@${day}` })),
      );
    return [...identifierKeys(identifiers), ...hash, ...dated];
  },
  affinity(one, other) {
    if (isSameContent(one, other)) return 25;
    if (isOtherText(one.author, other.author) && isOtherText(one.title, other.title)) {
      return undefined;
    }
    const near = nearness(one.date, other.date);
    const isSameDay = near.kind !== 'unknown' && (near.kind === 'minutes' || near.apart === 0);
    const isSameTitle = one.title !== undefined && !isOtherText(one.title, other.title);
    const isSameSize = one.size !== undefined && one.size === other.size;
    const isSameInstant = near.kind === 'minutes' && near.apart === 0;
    return (
      Number(isSameDay) * 5 +
      Number(isSameInstant) * 4 +
      Number(isSameSize) * 8 +
      Number(isSameTitle) * 4
    );
  },
  isRepeat: (one, other, tier) => tier === 'T1' || isSameContent(one, other),
};

/** Type and day are weaker evidence than content: many notes of one type are written in a day. */
function weaker(tier: LinkKey['tier']): LinkKey['tier'] {
  return tier === 'T2' ? 'T3' : tier;
}

function wordsOfTitle(title: string | undefined): readonly LinkKey[] {
  const key = textKey(title);
  return key === undefined ? [] : [{ tier: 'T5', key: `text:${key}` }];
}

function isSameContent(one: DocumentFact, other: DocumentFact): boolean {
  return one.contentHash !== undefined && one.contentHash === other.contentHash;
}

/** Whether both are stated and differ in words. */
function isOtherText(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && textKey(one) !== textKey(other);
}
