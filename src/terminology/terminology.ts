import type { Terminology } from '#core/base/terminology.ts';
import { readAbsences } from './absences.ts';
import { drugClasses } from './drugClasses.ts';
import { readDrugNames } from './drugNames.ts';
import { readDrugs } from './drugs.ts';
import { readAnalytes, readNicknames, readProblems, readVaccines } from './facts.ts';
import { readAllergens } from './substances.ts';
import { readSystems } from './systems.ts';
import { once } from './table.ts';
import { readUnits } from './units.ts';
import { readWords } from './words.ts';

/**
 * Loads every fact table and the unit library, each a chunk of its own, all at once.
 *
 * Tables arrive as text; a reader parses its own when first asked and remembers its answers.
 */
export const loadTerminology: () => Promise<Terminology> = once(async () => {
  const [tables, library] = await Promise.all([loadTables(), loadUnitLibrary()]);
  const canonicalSystem = readSystems(tables.codeSystems);
  const words = readWords(tables.words);
  const drugs = readDrugs(tables);
  const drugByName = readDrugNames(drugs, words);
  const { drugByRxcui, rxcuisByNdc, isHighAlert } = drugs;
  const units = readUnits(library);
  return {
    canonicalSystem,
    drugByRxcui,
    rxcuisByNdc,
    drugByName,
    isHighAlert,
    classesOf: readClasses(),
    vaccineByCvx: readVaccines(tables.vaccines),
    analyteByLoinc: readAnalytes(tables.analytes),
    allergen: readAllergens(tables.allergens, canonicalSystem, { drugByRxcui, drugByName }),
    absence: readAbsences(tables.absences, canonicalSystem),
    areNicknames: readNicknames(tables.nicknames),
    sameProblem: readProblems(tables.problems, canonicalSystem),
    convert: units.convert,
    ucum: units.ucum,
    perDay: words.perDay,
    route: words.route,
  };
});

async function loadTables() {
  const modules = await Promise.all([
    import('./tables/absences.ts'),
    import('./tables/allergens.ts'),
    import('./tables/analytes.ts'),
    import('./tables/brands.ts'),
    import('./tables/codeSystems.ts'),
    import('./tables/drugs.ts'),
    import('./tables/highAlert.ts'),
    import('./tables/nationalDrugCodes.ts'),
    import('./tables/nicknames.ts'),
    import('./tables/problems.ts'),
    import('./tables/vaccines.ts'),
    import('./tables/words.ts'),
  ]);
  const [a, b, c, d, e, f, g, h, i, j, k, l] = modules;
  return { ...a, ...b, ...c, ...d, ...e, ...f, ...g, ...h, ...i, ...j, ...k, ...l };
}

/** The library is CommonJS: bundlers and Node put its exports in different places. */
async function loadUnitLibrary() {
  type Library = typeof import('@lhncbc/ucum-lhc');
  const module: Library & { readonly default?: Library } = await import('@lhncbc/ucum-lhc');
  return (module.default ?? module).UcumLhcUtils.getInstance();
}

function readClasses(): (ingredient: string) => readonly string[] {
  const classes = once(() => {
    const found = new Map<string, string[]>();
    for (const [name, members] of Object.entries(drugClasses)) {
      for (const member of members.split(',')) {
        found.set(member, [...(found.get(member) ?? []), name]);
      }
    }
    return found;
  });
  return (ingredient) => classes().get(ingredient.trim().toLowerCase()) ?? [];
}
