import type { Drug } from '#core/base/terminology.ts';
import { once, rowsOf } from './table.ts';

/** One line of the drug table and the ingredient set it stands under. */
interface Product {
  readonly ingredients: string;
  readonly line: string;
}

export interface Brand {
  readonly name: string;
  /** Several where one name is sold with several sets of ingredients. */
  readonly sets: ReadonlySet<string>;
}

export interface Drugs {
  drugByRxcui(rxcui: string): Drug | undefined;
  rxcuisByNdc(ndc: string): readonly string[];
  isHighAlert(ingredient: string, routeOrForm?: string): boolean;
  /** Every ingredient set of a brand, `a;b`, by its name in lower case. */
  brands(): ReadonlyMap<string, Brand>;
  /** Every single ingredient, and every set of them written `a;b`. */
  ingredients(): ReadonlySet<string>;
  /** Strengths of products of a set of ingredients, each as `5 mg;325 mg`. */
  strengthsOf(ingredients: string): readonly string[];
}

/** Reads the drug tables: products by RxNorm code, National Drug Codes, brands, high alert. */
export function readDrugs(tables: {
  readonly drugs: string;
  readonly brands: string;
  readonly nationalDrugCodes: string;
  readonly highAlert: string;
}): Drugs {
  const lines = once(() => tables.drugs.split('\n'));
  const forms = once(() => (lines()[0] ?? '').split('|').map((form) => form.split('~')));
  const products = once(() => productsByCode(lines()));
  const ndc = once(() => readNdc(tables.nationalDrugCodes));
  const alerts = once(
    () => new Map(rowsOf(tables.highAlert).map(([name = '', how = '']) => [name, how])),
  );
  const strengths = once(() => strengthsBySet(lines()));
  const read = new Map<string, Drug | undefined>();
  return {
    drugByRxcui(rxcui) {
      const code = rxcui.trim();
      if (!/^\d{1,8}$/.test(code)) return undefined;
      if (!read.has(code)) read.set(code, toDrug(products().get(Number(code)), forms()));
      return read.get(code);
    },
    rxcuisByNdc: (code) => {
      const nine = nineDigits(code);
      return nine === undefined ? [] : ndc()(nine);
    },
    isHighAlert(ingredient, routeOrForm = '') {
      const how = alerts().get(ingredient.trim().toLowerCase());
      return how === '' || (how === 'injected' && INJECTED.test(routeOrForm));
    },
    brands: once(() => brandsOf(lines(), tables.brands)),
    ingredients: once(() => ingredientsOf(lines(), tables.brands)),
    strengthsOf: (set) => [...(strengths().get(set) ?? [])],
  };
}

const INJECTED = /inject|intraven|intramus|subcut|infus|syringe|intrathec|epidural|\biv\b|\bim\b/i;

function productsByCode(lines: readonly string[]): ReadonlyMap<number, Product> {
  const found = new Map<number, Product>();
  let ingredients = '';
  for (const line of lines.slice(1)) {
    if (line.startsWith('=')) {
      ingredients = line.slice(1);
      continue;
    }
    const product = { ingredients, line };
    for (const code of line.slice(line.lastIndexOf('\t') + 1).split(' ')) {
      found.set(Number.parseInt(code, 36), product);
    }
  }
  return found;
}

function toDrug(
  product: Product | undefined,
  forms: readonly (readonly string[])[],
): Drug | undefined {
  // A brand sold with several sets of ingredients names none of them.
  if (product === undefined || product.ingredients.includes('|')) return undefined;
  const [strengths = '', formAt = '', brand = ''] = product.line.split('\t');
  const [form = '', release = ''] = forms[Number(formAt)] ?? [];
  return {
    ingredients: product.ingredients.split(';'),
    strengths: strengths === '' ? [] : strengths.split(';'),
    form: form === '' ? undefined : form,
    release: release === 'ER' || release === 'DR' ? release : undefined,
    brand: brand === '' ? undefined : brand,
  };
}

/** The columns of the table, still sorted: a lookup halves them, nothing is indexed beforehand. */
function readNdc(table: string): (nine: number) => readonly string[] {
  const [codes = '', products = '', places = ''] = table.split('\n');
  const rxcuis = sums(codes);
  const numbers = sums(products);
  const places36 = places.split(' ');
  return (nine) => {
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] ?? 0) < nine) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; numbers[at] === nine; at += 1) {
      found.push(String(rxcuis[Number.parseInt(places36[at] ?? '', 36)]));
    }
    return found;
  };
}

function sums(differences: string): Int32Array {
  const parts = differences.split(' ');
  const numbers = new Int32Array(parts.length);
  let sum = 0;
  parts.forEach((difference, at) => {
    sum += Number.parseInt(difference, 36);
    numbers[at] = sum;
  });
  return numbers;
}

/**
 * Labeler and product of an NDC: `0002-8215-01`, `00002821501`, `2-8215`. Ten digits without
 * hyphens may be split three ways and are not guessed at.
 */
function nineDigits(ndc: string): number | undefined {
  const code = ndc.trim();
  const parts = /^(\d{1,5})-(\d{1,4})(?:-[\d*]{1,2})?$/.exec(code);
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    return Number(parts[1] + parts[2].padStart(4, '0'));
  }
  return /^\d{11}$/.test(code) ? Number(code.slice(0, 9)) : undefined;
}

function brandsOf(lines: readonly string[], more: string): ReadonlyMap<string, Brand> {
  const found = new Map<string, { readonly name: string; readonly sets: Set<string> }>();
  const add = (name: string, set: string) => {
    const key = name.toLowerCase();
    const brand = found.get(key) ?? { name, sets: new Set<string>() };
    brand.sets.add(set);
    found.set(key, brand);
  };
  let ingredients = '';
  for (const line of lines.slice(1)) {
    if (line.startsWith('=')) {
      ingredients = line.slice(1);
      continue;
    }
    const name = line.split('\t')[2] ?? '';
    if (name !== '') for (const set of ingredients.split('|')) add(name, set);
  }
  for (const [name = '', set = ''] of rowsOf(more)) {
    // Compiled by hand where the drug table has no product: it adds brands, never a second set.
    if (!found.has(name.toLowerCase())) add(name, set);
  }
  return found;
}

function ingredientsOf(lines: readonly string[], more: string): ReadonlySet<string> {
  const sets = lines.filter((line) => line.startsWith('=')).map((line) => line.slice(1));
  sets.push(...rowsOf(more).map(([, set = '']) => set));
  return new Set([...sets, ...sets.flatMap((set) => set.split(/[;|]/)), ...LACKING]);
}

/** Single-ingredient drugs the tables lack: see the gap of letter A in NOTICES.md. */
const LACKING: readonly string[] = [
  'acalabrutinib',
  'alectinib',
  'amikacin',
  'aminophylline',
  'avanafil',
  'flucloxacillin',
  'metamizole',
  'gliclazide',
];

function strengthsBySet(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  let strengths = new Set<string>();
  for (const line of lines.slice(1)) {
    if (line.startsWith('=')) {
      strengths = new Set();
      found.set(line.slice(1), strengths);
    } else strengths.add(line.slice(0, line.indexOf('\t')));
  }
  return found;
}
