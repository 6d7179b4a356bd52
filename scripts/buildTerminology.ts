/**
 * Writes src/terminology/tables from the fact tables in a folder (default ../shared/terminology).
 *
 * Each table becomes one module exporting one string, so that Vite, Vitest and Node load it alike
 * and each is a chunk of its own. What no reader asks for is left out. Run it by hand when the
 * facts change: npx tsx scripts/buildTerminology.ts [FOLDER]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Row = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('..', import.meta.url));
const facts = process.argv[2] ?? join(root, '../shared/terminology');
const target = join(root, 'src/terminology/tables');

function read(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(facts, file), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? '']));
  });
}

const get = (row: Row, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
};

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const base36 = (code: string) => Number(code).toString(36);
const sorted = <T>(map: Map<string, T>) =>
  [...map].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\t')).join('\n');

/** RxNorm writes units in capitals; `MG/ML` reads `mg/mL` everywhere else. */
const STRENGTH_UNITS: Readonly<Record<string, string>> = {
  ML: 'mL',
  UNT: 'unit',
  HR: 'h',
  MCI: 'mCi',
};
const strength = (text: string) =>
  text.replace(/[A-Z]+/g, (unit) => STRENGTH_UNITS[unit] ?? unit.toLowerCase());

/** Names the table left with their salt, though it knows the drug without it. */
const SALTED =
  /\b(atorvastatin|cerivastatin|fluvastatin|phenformin|pioglitazone|pramlintide|rosiglitazone|tirofiban|tolbutamide) (calcium|sodium|hydrochloride|acetate|maleate)\b/g;
const strippedOf = (ingredients: string) => ingredients.replace(SALTED, '$1');

/** An enteric coat delays release, whether or not the release column says so. */
const releaseOf = (row: Row) =>
  get(row, 'release') || (/enteric coated/i.test(get(row, 'dose_form')) ? 'DR' : '');

/**
 * First line: forms, `form~release`, by number. `=a;b` opens an ingredient set; each line below it
 * is strengths, form, brand, kind (`i` for the bare ingredient, `b` for a bare brand), codes.
 */
function drugs(): string {
  const rows = read('rxnorm-drugs.tsv')
    .map((row) => ({ ...row, ingredients: strippedOf(get(row, 'ingredients')) }))
    // A few packs were split in the middle of their text: no set of ingredients at all.
    .filter((row) => !/^$|[{]|\) \(/.test(get(row, 'ingredients')));
  const forms = new Map<string, number>();
  const formOf = (row: Row) => {
    const form = `${get(row, 'dose_form').toLowerCase().replace(/ \[.*/, '')}~${releaseOf(row)}`;
    if (!forms.has(form)) forms.set(form, forms.size);
    return String(forms.get(form));
  };
  const kindOf = (row: Row) => ({ IN: 'i', PIN: 'i', MIN: 'i', BN: 'b' })[get(row, 'tty')] ?? '';
  const out: string[] = [];
  for (const [ingredients, products] of sorted(groupBy(rows, (row) => get(row, 'ingredients')))) {
    out.push(`=${ingredients}`);
    const keyOf = (row: Row) =>
      [strength(get(row, 'strengths')), formOf(row), get(row, 'brand'), kindOf(row)].join('\t');
    for (const [key, same] of sorted(groupBy(products, keyOf))) {
      out.push(`${key}\t${same.map((row) => base36(get(row, 'rxcui'))).join(' ')}`);
    }
  }
  return [[...forms.keys()].join('|'), ...out].join('\n');
}

/** Brands the drug table does not name, or names with another set of ingredients. */
function brands(): string {
  const known = new Set(
    read('rxnorm-drugs.tsv').map(
      (row) => `${get(row, 'brand').toLowerCase()}\t${get(row, 'ingredients')}`,
    ),
  );
  const rows = read('brands.tsv').map((row) => [get(row, 'brand'), get(row, 'ingredients')]);
  return lines(
    rows.filter(([brand = '', set = '']) => !known.has(`${brand.toLowerCase()}\t${set}`)),
  );
}

/**
 * Three columns, each its own line, because like beside like packs into half: the RxNorm codes
 * named, the 9-digit products, and for each product which of the codes; numbers as differences.
 */
function nationalDrugCodes(): string {
  const pairs = read('ndc9-rxcui.tsv').flatMap((row) =>
    get(row, 'rxcui')
      .split(';')
      .map((code) => ({ product: Number(get(row, 'ndc9')), code: Number(code) })),
  );
  const codes = [...new Set(pairs.map(({ code }) => code))].sort((one, other) => one - other);
  const place = new Map(codes.map((code, at) => [code, at]));
  pairs.sort((one, other) => one.product - other.product || one.code - other.code);
  const differences = (numbers: readonly number[]) =>
    numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36)).join(' ');
  return [
    differences(codes),
    differences(pairs.map(({ product }) => product)),
    pairs.map(({ code }) => (place.get(code) ?? 0).toString(36)).join(' '),
  ].join('\n');
}

/** One unit for all codes of an analyte, so that what they measure is drawn on one axis. */
function usualUnits(): ReadonlyMap<string, string> {
  const most = new Map<string, { readonly unit: string; readonly times: number }>();
  for (const row of read('loinc-common.tsv')) {
    const unit = get(row, 'ucum_units').split(' ')[0] ?? '';
    const times = Number(get(row, 'occurrences_in_sample_data') || '0');
    const best = most.get(get(row, 'analyte_group'));
    // Of two units no sample uses, mass reads more familiar here than amount of substance.
    const isBetter =
      times > (best?.times ?? -1) || (best?.unit.includes('mol') && times === best.times);
    if (unit !== '' && isBetter) most.set(get(row, 'analyte_group'), { unit, times });
  }
  return new Map([...most].map(([group, { unit }]) => [group, unit]));
}

function analytes(): string {
  const units = usualUnits();
  return lines(
    read('loinc-common.tsv').map((row) => [
      get(row, 'loinc'),
      get(row, 'analyte_group'),
      get(row, 'common_name') || get(row, 'long_common_name') || get(row, 'component'),
      { lab: 'l', panel: 'l', vital: 'v', 'vital-panel': 'v', social: 's' }[get(row, 'class')] ??
        '',
      units.get(get(row, 'analyte_group')) ?? '',
      // Albumin per creatinine has no mass of its own: mg/mmol x 8.84 = mg/g is creatinine's.
      get(row, 'molar_mass') || (get(row, 'note').startsWith('mg/mmol x 8.84') ? '113.118' : ''),
      get(row, 'hard_low'),
      get(row, 'hard_high'),
      get(row, 'hard_unit'),
    ]),
  );
}

const vaccines = () =>
  lines(
    read('cvx.tsv')
      .filter((row) => get(row, 'kind') !== 'none')
      .map((row) => [
        get(row, 'cvx'),
        get(row, 'short_name'),
        get(row, 'vaccine_groups'),
        get(row, 'specificity') === 'unspecified' ? 'u' : '',
      ]),
  );

const allergens = () =>
  lines(
    read('allergens.tsv').map((row) => [
      get(row, 'normalised'),
      get(row, 'class'),
      get(row, 'category')[0] ?? '',
      { RxNorm: 'r', UNII: 'u', 'SNOMED CT': 's' }[get(row, 'code_system')] ?? '',
      get(row, 'code'),
    ]),
  );

/** `=canonical` opens a system; below it, its other spellings. */
const codeSystems = () =>
  sorted(groupBy(read('code-systems.tsv'), (row) => get(row, 'canonical')))
    .map(([canonical, rows]) => {
      const aliases = new Set(rows.map((row) => get(row, 'alias').trim().toLowerCase()));
      aliases.delete(canonical.toLowerCase());
      return `=${canonical}\n${[...aliases].sort().join('\t')}`;
    })
    .join('\n');

const absences = () =>
  lines(
    read('no-known.tsv').map((row) => [
      get(row, 'system'),
      get(row, 'code'),
      get(row, 'scope'),
      get(row, 'meaning'),
      get(row, 'display').toLowerCase(),
    ]),
  );

const nicknames = () =>
  sorted(groupBy(read('nicknames.tsv'), (row) => get(row, 'given_name')))
    .map(([name, rows]) => [name, ...rows.map((row) => get(row, 'nickname'))].join('\t'))
    .join('\n');

const words = () =>
  lines(
    read('salts-and-forms.tsv').map((row) => [get(row, 'kind'), get(row, 'from'), get(row, 'to')]),
  );

const problems = () =>
  lines(
    read('icd10cm-snomed-pairs.tsv')
      .filter((row) => get(row, 'relation_reviewed') === 'same')
      .map((row) => [get(row, 'icd10cm'), get(row, 'snomed')]),
  );

const highAlert = () =>
  lines(
    read('high-alert-drugs.tsv').map((row) => [
      get(row, 'ingredient'),
      get(row, 'restriction') === '' ? '' : 'injected',
    ]),
  );

const tables: Readonly<Record<string, () => string>> = {
  absences,
  allergens,
  analytes,
  brands,
  codeSystems,
  drugs,
  highAlert,
  nationalDrugCodes,
  nicknames,
  problems,
  vaccines,
  words,
};

mkdirSync(target, { recursive: true });
let total = 0;
for (const [name, make] of Object.entries(tables)) {
  const text = make().replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
  const module = `// Written by scripts/buildTerminology.ts; see ../NOTICES.md.\nexport const ${name}: string = \`${text}\`;\n`;
  writeFileSync(join(target, `${name}.ts`), module);
  const packed = gzipSync(module, { level: 9 }).length;
  total += packed;
  console.log(
    `${name.padEnd(20)} ${Math.round(module.length / 1024)} KB, ${Math.round(packed / 1024)} KB gz`,
  );
}
console.log(`${Math.round(total / 1024)} KB gz in all`);
