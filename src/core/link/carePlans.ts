import { type Concept, wordsOf } from '#core/base/concept.ts';
import { textKey } from '#core/base/text.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { daysBetween } from './when.ts';

/** A plan by its own title; the category every plan of US Core carries links nothing. */
export const linkCarePlans: LinkRule<'carePlans'> = {
  class: 'carePlans',
  keysOf({ identifiers, title, categories }) {
    const own = categories.filter((category) => !/assess/i.test(keyWords(category)));
    const words = textKey(title);
    const titled: readonly LinkKey[] =
      words === undefined ? [] : [{ tier: 'T5', key: `title:${words}` }];
    return [
      ...identifierKeys(identifiers),
      ...own.flatMap(codeKeys),
      ...titled,
      ...own.flatMap(wordKeys),
    ];
  },
  affinity(one, other) {
    const [a, b] = [textKey(one.title), textKey(other.title)];
    const isOtherTitle = a !== undefined && b !== undefined && a !== b;
    const shared = one.activities.filter((activity) => other.activities.includes(activity));
    if (isOtherTitle && shared.length === 0) return undefined;
    const apart = daysBetween(one.start, other.start) ?? 365;
    return (
      Math.max(0, 12 - apart / 30) +
      Math.min(5, shared.length) +
      Number(one.status === other.status)
    );
  },
  isRepeat: (one, other) => one.start === other.start && one.status === other.status,
};

function keyWords(concept: Concept): string {
  return [
    wordsOf(concept),
    ...concept.codings.map(({ code, display }) => `${code} ${display}`),
  ].join(' ');
}
