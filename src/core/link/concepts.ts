import { type Concept, systems } from '#core/base/concept.ts';
import { textKey } from '#core/base/text.ts';
import type { LinkKey } from './rule.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(systems).map(([name, url]) => [url, name]),
);

/** A code in words: `snomed:44054006`. The system stays part of it: equal digits are no likeness. */
export function codeWords(system: string, code: string): string {
  return `${NAMES.get(system) ?? system}:${code}`;
}

/** T2 keys: one for each code that names its system. */
export function codeKeys(concept: Concept | undefined): readonly LinkKey[] {
  const keys: LinkKey[] = [];
  for (const { system, code } of concept?.codings ?? []) {
    if (system !== undefined) keys.push({ tier: 'T2', key: codeWords(system, code) });
  }
  return keys;
}

/** T5 keys: one for each way the concept is put in words, the text and the displays of its codes. */
export function wordKeys(concept: Concept | undefined): readonly LinkKey[] {
  if (concept === undefined) return [];
  const words = new Set<string>();
  for (const text of [concept.text, ...concept.codings.map(({ display }) => display)]) {
    const key = textKey(text);
    if (key !== undefined) words.add(key);
  }
  return [...words].map((key) => ({ tier: 'T5', key: `text:${key}` }));
}

/** Whether two concepts have a code of one system in common. */
export function sharesCode(one: Concept, other: Concept): boolean {
  return one.codings.some(
    (a) =>
      a.system !== undefined &&
      other.codings.some((b) => b.system === a.system && b.code === a.code),
  );
}

/** Whether both have a code of one system at all, so that their codes can be held side by side. */
export function sharesSystem(one: Concept, other: Concept): boolean {
  return one.codings.some(
    (a) => a.system !== undefined && other.codings.some((b) => b.system === a.system),
  );
}

/** Whether two concepts are put in the same words at least once. */
export function sharesWords(one: Concept, other: Concept): boolean {
  const words = new Set(wordKeys(one).map(({ key }) => key));
  return wordKeys(other).some(({ key }) => words.has(key));
}
