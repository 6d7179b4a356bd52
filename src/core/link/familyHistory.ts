import { type Concept, wordsOf } from '#core/base/concept.ts';
import { yearsBetween } from '#core/base/dates.ts';
import type { FamilyHistoryFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/** v3-RoleCode for close relatives; further words are taken as sent. */
const RELATIVES: Readonly<Record<string, string>> = {
  MTH: 'mother',
  NMTH: 'mother',
  FTH: 'father',
  NFTH: 'father',
  SIS: 'sister',
  NSIS: 'sister',
  BRO: 'brother',
  NBRO: 'brother',
  SON: 'son',
  NCHILD: 'child',
  CHILD: 'child',
  DAU: 'daughter',
  DAUC: 'daughter',
  SONC: 'son',
  NSIB: 'sibling',
  SIB: 'sibling',
  MGRMTH: 'maternal grandmother',
  MGRFTH: 'maternal grandfather',
  PGRMTH: 'paternal grandmother',
  PGRFTH: 'paternal grandfather',
  GRMTH: 'grandmother',
  GRFTH: 'grandfather',
  MAUNT: 'maternal aunt',
  PAUNT: 'paternal aunt',
  MUNCLE: 'maternal uncle',
  PUNCLE: 'paternal uncle',
};

/** One word for a relative however coded or written. */
export function relativeOf({ relationship }: FamilyHistoryFact): string | undefined {
  if (relationship === undefined) return undefined;
  for (const { code } of relationship.codings) {
    const known = RELATIVES[code.toUpperCase()];
    if (known !== undefined) return known;
  }
  const words = plain(relationship);
  return words === '' ? undefined : words;
}

function plain(relationship: Concept): string {
  return wordsOf(relationship)
    .toLowerCase()
    .replaceAll(/\(person\)|\bnatural\b|\bbiological\b|\bof subject\b/g, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A relative and what runs in them. Two sisters are told apart by name and birth. */
export const linkFamilyHistory: LinkRule<'familyHistory'> = {
  class: 'familyHistory',
  keysOf(fact) {
    const keys: LinkKey[] = [...identifierKeys(fact.identifiers)];
    const relative = relativeOf(fact);
    if (relative === undefined) return keys;
    for (const { code } of fact.conditions) {
      for (const { tier, key } of [...codeKeys(code), ...wordKeys(code)]) {
        keys.push({ tier, key: `${relative}:${key}` });
      }
    }
    return [...keys, { tier: 'T5', key: `relative:${relative}` }];
  },
  affinity(one, other) {
    const [a, b] = [relativeOf(one), relativeOf(other)];
    if (a !== b || isOtherPerson(one, other)) return undefined;
    const mine = conditionKeys(one);
    const shared = conditionKeys(other).filter((key) => mine.includes(key)).length;
    const isSameName = one.name !== undefined && one.name === other.name;
    return Math.min(12, shared * 4) + Number(isSameName) * 6;
  },
  isRepeat(one, other) {
    const [mine, theirs] = [conditionKeys(one), conditionKeys(other)];
    return (
      one.name === other.name &&
      mine.length === theirs.length &&
      mine.every((key) => theirs.includes(key))
    );
  },
};

function isOtherPerson(one: FamilyHistoryFact, other: FamilyHistoryFact): boolean {
  const isOtherName =
    one.name !== undefined &&
    other.name !== undefined &&
    plainName(one.name) !== plainName(other.name) &&
    plainName(one.name) !== relativeOf(one) &&
    plainName(other.name) !== relativeOf(other);
  const years = Math.abs(yearsBetween(one.born, other.born) ?? 0);
  return isOtherName || years > 2;
}

function plainName(name: string): string {
  return name.trim().toLowerCase();
}

function conditionKeys({ conditions }: FamilyHistoryFact): readonly string[] {
  return conditions.map(({ code }) => codeKeys(code)[0]?.key ?? wordKeys(code)[0]?.key ?? '');
}
