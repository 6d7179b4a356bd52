import type { Allergen, Drug } from '#core/base/terminology.ts';
import { allergenSynonyms } from './allergenSynonyms.ts';
import { memoized, once, rowsOf } from './table.ts';

const SYSTEMS: Readonly<Record<string, string>> = {
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'r',
  'http://fdasis.nlm.nih.gov': 'u',
  'http://snomed.info/sct': 's',
};
const CATEGORIES: Readonly<Record<string, Allergen['category']>> = {
  d: 'medication',
  f: 'food',
  e: 'environment',
};

interface Tables {
  readonly byCode: ReadonlyMap<string, Allergen>;
  readonly byName: ReadonlyMap<string, Allergen>;
  readonly byClass: ReadonlyMap<string, Allergen>;
}

/** Reads substances people are allergic to, by code or by name, also plural or in capitals. */
export function readAllergens(
  table: string,
  canonicalSystem: (system: string) => string,
  drugs: {
    drugByRxcui(rxcui: string): Drug | undefined;
    drugByName(text: string): Drug | undefined;
  },
): (system: string | undefined, codeOrName: string) => Allergen | undefined {
  const tables = once(() => readTables(table));
  const byName = memoized((name) => named(name, tables(), drugs.drugByName));
  return (system, codeOrName) => {
    if (system === undefined) return byName(codeOrName);
    const letter = SYSTEMS[canonicalSystem(system)];
    if (letter === undefined) return undefined;
    const found = tables().byCode.get(`${letter}|${codeOrName.trim().toUpperCase()}`);
    if (found !== undefined || letter !== 'r') return found;
    return fromDrug(drugs.drugByRxcui(codeOrName), tables());
  };
}

function readTables(table: string): Tables {
  const byCode = new Map<string, Allergen>();
  const byName = new Map<string, Allergen>();
  const byClass = new Map<string, Allergen>();
  for (const [substance = '', group = '', kind = '', system = '', code = ''] of rowsOf(table)) {
    const category = CATEGORIES[kind];
    const allergen = { substance, classes: group === '' ? [] : [group], category };
    if (system !== '' && code !== '') byCode.set(`${system}|${code.toUpperCase()}`, allergen);
    if (!byName.has(substance)) byName.set(substance, allergen);
    const key = group.toLowerCase();
    if (key !== '') byClass.set(key, { substance: key, classes: [group], category });
  }
  return { byCode, byName, byClass };
}

function named(
  name: string,
  tables: Tables,
  drugByName: (text: string) => Drug | undefined,
): Allergen | undefined {
  const phrase = plain(name);
  if (phrase === '' || phrase.length > 200) return undefined;
  const names = [phrase, singular(phrase)].map((words) => allergenSynonyms[words] ?? words);
  for (const known of [tables.byName, tables.byClass]) {
    for (const words of names) {
      const found = known.get(words);
      if (found !== undefined) return found;
    }
  }
  return fromDrug(drugByName(phrase), tables);
}

/** A drug the allergen table lacks is its own substance; a combination is written `a;b`. */
function fromDrug(drug: Drug | undefined, tables: Tables): Allergen | undefined {
  if (drug === undefined) return undefined;
  const substance = drug.ingredients.join(';');
  const members = drug.ingredients.flatMap((name) => tables.byName.get(name)?.classes ?? []);
  return (
    tables.byName.get(substance) ?? {
      substance,
      classes: [...new Set(members)],
      category: 'medication',
    }
  );
}

/** "Allergy to bee venom (finding)" and "Bee venom" are one name. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\*[^*]*\*/g, ' ')
    .replace(
      /\((substance|product|finding|disorder|organism|medication|edible|dietary|food|drug)\)/g,
      ' ',
    )
    .replace(
      /^\s*(?:drug |food )?(?:allergy|allergic|allergies|hypersensitivity|intolerance) (?:to|reaction to)\b/,
      ' ',
    )
    .replace(
      /\b(?:allergy|allergies|intolerance|allergenic extract|- dietary|-containing product|containing product)\s*$/,
      ' ',
    )
    .replace(/\bderivatives?\b|\bproducts?\b/g, ' ')
    .replace(/[.,;:]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function singular(phrase: string): string {
  if (/(ss|us|is)$/.test(phrase) || phrase.length < 4) return phrase;
  if (phrase.endsWith('ies')) return `${phrase.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|to)es$/.test(phrase)) return phrase.slice(0, -2);
  return phrase.endsWith('s') ? phrase.slice(0, -1) : phrase;
}
