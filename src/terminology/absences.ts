import type { Absence } from '#core/base/terminology.ts';
import { once, rowsOf } from './table.ts';

const MEANINGS: Readonly<Record<string, Absence['meaning']>> = {
  none: 'none',
  'not asked': 'not-asked',
  'not recorded': 'not-asked',
  unknown: 'unknown',
  declined: 'unknown',
  withheld: 'withheld',
};

/**
 * Scopes that say something of the person's lists. A denial of one substance ("no ibuprofen
 * allergy") is left out on purpose: read as "no allergies" it would hide every other one.
 */
const SCOPES: Readonly<Record<string, Pick<Absence, 'about' | 'scope'>>> = {
  any: { about: 'any', scope: 'all' },
  list: { about: 'any', scope: 'all' },
  medication: { about: 'medication', scope: 'all' },
  problem: { about: 'problem', scope: 'all' },
  immunization: { about: 'immunization', scope: 'all' },
  procedure: { about: 'procedure', scope: 'all' },
  device: { about: 'device', scope: 'all' },
  'allergy:all': { about: 'allergy', scope: 'all' },
  'allergy:drug': { about: 'allergy', scope: 'medication' },
  'allergy:food': { about: 'allergy', scope: 'food' },
  'allergy:environment': { about: 'allergy', scope: 'environment' },
};

/** Codes whose own meaning is another: 410942007 is any drug, `closed` says nothing of a person. */
const NOT_ABSENT = new Set(['410942007', 'closed']);

/** Common spellings the table lacks. */
const MORE: readonly (readonly [phrase: string, scope: string])[] = [
  ['no known drug allergies (nkda)', 'allergy:drug'],
  ['no known allergies (nka)', 'allergy:all'],
  ['patient has no known allergies', 'allergy:all'],
  ['no known medication', 'medication'],
  ['no known current medicines', 'medication'],
  ['no known medicines', 'medication'],
  ['no known current medications', 'medication'],
  ['no known medication allergy', 'allergy:drug'],
  ['no known food allergy', 'allergy:food'],
  ['no known environmental allergy', 'allergy:environment'],
  ['no known problem', 'problem'],
  ['no known active problems', 'problem'],
  ['no known immunization', 'immunization'],
];

/** Reads statements of absence, by code of a canonical system or by a whole phrase. */
export function readAbsences(table: string, canonicalSystem: (system: string) => string) {
  const known = once(() => {
    const found = new Map<string, Absence>();
    for (const [system = '', code = '', scope = '', meaning = '', words = ''] of rowsOf(table)) {
      const means = MEANINGS[meaning];
      const about = SCOPES[scope];
      if (means === undefined || about === undefined || NOT_ABSENT.has(code)) continue;
      const key = system === 'text' ? code : `${system}|${code.toLowerCase()}`;
      found.set(key, { meaning: means, ...about });
      // A code's own words are sent as text too; those that fit anything ("Unknown") are not enough.
      if (about.about !== 'any' && !found.has(words))
        found.set(words, { meaning: means, ...about });
    }
    for (const [phrase, scope] of MORE) {
      const about = SCOPES[scope];
      if (about !== undefined) found.set(phrase, { meaning: 'none', ...about });
    }
    return found;
  });
  return (system: string | undefined, codeOrPhrase: string): Absence | undefined => {
    if (system !== undefined) {
      return known().get(`${canonicalSystem(system)}|${codeOrPhrase.trim().toLowerCase()}`);
    }
    return known().get(phraseOf(codeOrPhrase));
  };
}

/** `No Known Allergies.` and `No known allergy (situation)` are whole phrases of the table. */
function phraseOf(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((situation|finding|disorder|context-dependent category)\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/[\s.!*;,]+$/, '').replace(/^[\s*"'-]+/, '');
}
