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

interface ConceptKeys {
  readonly codes: readonly LinkKey[];
  readonly words: readonly LinkKey[];
}

const NO_KEYS: readonly LinkKey[] = [];
/** Facts of one source share their concepts: what a concept is called is worked out once. */
const remembered = new WeakMap<Concept, ConceptKeys>();

function keysOf(concept: Concept): ConceptKeys {
  const known = remembered.get(concept);
  if (known !== undefined) return known;
  const made = { codes: makeCodeKeys(concept), words: makeWordKeys(concept) };
  remembered.set(concept, made);
  return made;
}

/** T2 keys: one for each code that names its system. */
export function codeKeys(concept: Concept | undefined): readonly LinkKey[] {
  return concept === undefined ? NO_KEYS : keysOf(concept).codes;
}

function makeCodeKeys({ codings }: Concept): readonly LinkKey[] {
  const keys: LinkKey[] = [];
  for (const { system, code } of codings) {
    if (system !== undefined) keys.push({ tier: 'T2', key: codeWords(system, code) });
  }
  return keys;
}

/** T5 keys: one for each way the concept is put in words, the text and the displays of its codes. */
export function wordKeys(concept: Concept | undefined): readonly LinkKey[] {
  return concept === undefined ? NO_KEYS : keysOf(concept).words;
}

function makeWordKeys(concept: Concept): readonly LinkKey[] {
  const words = new Set<string>();
  for (const text of [concept.text, ...concept.codings.map(({ display }) => display)]) {
    const key = textKey(text);
    if (key !== undefined) words.add(key);
  }
  return [...words].map((key) => ({ tier: 'T5', key: `text:${key}` }));
}

/** Whether two concepts have a code of one system in common. */
export function sharesCode(one: Concept, other: Concept): boolean {
  for (const { system, code } of one.codings) {
    if (system === undefined) continue;
    for (const coding of other.codings) {
      if (coding.code === code && coding.system === system) return true;
    }
  }
  return false;
}

/** Whether both have a code of one system at all, so that their codes can be held side by side. */
export function sharesSystem(one: Concept, other: Concept): boolean {
  return one.codings.some(
    (a) => a.system !== undefined && other.codings.some((b) => b.system === a.system),
  );
}

/** Whether two concepts are put in the same words at least once. */
export function sharesWords(one: Concept, other: Concept): boolean {
  const theirs = wordKeys(other);
  for (const { key } of wordKeys(one)) {
    for (const word of theirs) if (word.key === key) return true;
  }
  return false;
}
