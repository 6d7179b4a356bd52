import type { Quantity } from './quantity.ts';

/** What the core asks of the fact tables; they arrive as an argument, so the core stays pure. */
export interface Terminology {
  /** Canonical URL of a code system sent as URL, OID, mnemonic or misspelling; itself where unknown. */
  canonicalSystem(system: string): string;
  /** What an RxNorm code stands for. */
  drugByRxcui(rxcui: string): Drug | undefined;
  /** RxNorm codes of a National Drug Code in any of its spellings; several where it is ambiguous. */
  rxcuisByNdc(ndc: string): readonly string[];
  /** Reads a drug name as people write it ("Lipitor 20 mg tab"): ingredients, strength, form. */
  drugByName(text: string): Drug | undefined;
  /** `routeOrForm` decides for drugs that are high alert only when injected (potassium chloride). */
  isHighAlert(ingredient: string, routeOrForm?: string): boolean;
  /** Therapeutic classes of an ingredient, `ACE inhibitors`; empty where it has none that matter. */
  classesOf(ingredient: string): readonly string[];
  vaccineByCvx(cvx: string): Vaccine | undefined;
  analyteByLoinc(loinc: string): Analyte | undefined;
  /** A substance by code or by name; `undefined` where the tables do not know it. */
  allergen(system: string | undefined, codeOrName: string): Allergen | undefined;
  /** Reads "none known", "not asked" and their kin, by code or by whole phrase. */
  absence(system: string | undefined, codeOrPhrase: string): Absence | undefined;
  /** Whether two given names are one name and its everyday form ("Robert", "Bob"). Either order. */
  areNicknames(one: string, other: string): boolean;
  /** ICD-10-CM or SNOMED CT codes reviewed as the same problem; `system|code`, both directions. */
  sameProblem(system: string, code: string): readonly string[];
  /** The value in another unit, or `undefined` where the units measure different things. */
  convert(quantity: Quantity, unit: string, molarMass?: number): number | undefined;
  /** UCUM code of a unit as people write it (`mg/dl`, `mcg`, `lbs`); `undefined` where unknown. */
  ucum(unit: string): string | undefined;
  /** Times a day of a written frequency (`bid`, `every 8 hours`); `undefined` where it is none. */
  perDay(frequency: string): number | undefined;
  /** One word for a route however written or coded (`PO`, `26643006`): `oral`, `intravenous` … */
  route(text: string): string | undefined;
}

export interface Drug {
  /** Base names, lower case, salts stripped, sorted, unique. Never empty. */
  readonly ingredients: readonly string[];
  /** In the order of `ingredients`: `500 mg`, `5 mg/mL`; empty where not stated. */
  readonly strengths: readonly string[];
  readonly form: string | undefined;
  /** Extended or delayed release; `undefined` is immediate release or not said. */
  readonly release: 'ER' | 'DR' | undefined;
  readonly brand: string | undefined;
}

export interface Vaccine {
  readonly name: string;
  /** CDC vaccine groups; a combination vaccine belongs to each of its members' groups. */
  readonly groups: readonly string[];
  readonly isUnspecified: boolean;
}

export interface Analyte {
  /** Same group = same analyte in the same kind of specimen, comparable after conversion. */
  readonly group: string;
  readonly name: string;
  readonly kind: 'lab' | 'vital' | 'social' | 'other';
  /** g/mol, for mass to molar conversion. */
  readonly molarMass: number | undefined;
  readonly usualUnit: string | undefined;
  /** Outside these a value is almost surely a unit or typing error; not a reference range. */
  readonly limits?:
    | { readonly low: number; readonly high: number; readonly unit: string }
    | undefined;
}

export interface Allergen {
  /** One key a substance, whatever code or name it came by: `penicillin v`, `peanut`. */
  readonly substance: string;
  /** Classes it belongs to: `penicillins`. A class and its member are related, never the same. */
  readonly classes: readonly string[];
  readonly category: 'medication' | 'food' | 'environment' | 'biologic' | undefined;
}

export interface Absence {
  /** `none` is a statement about the person; the others are statements about the record. */
  readonly meaning: 'none' | 'not-asked' | 'unknown' | 'withheld';
  readonly about:
    | 'allergy'
    | 'medication'
    | 'problem'
    | 'immunization'
    | 'procedure'
    | 'device'
    | 'any';
  /** For allergies: which kind is denied. `all` denies every kind. */
  readonly scope: 'all' | 'medication' | 'food' | 'environment';
}
