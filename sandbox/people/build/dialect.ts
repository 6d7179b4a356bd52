import type { CodeableConcept, Coding, Quantity } from 'fhir/r4';
import { hash } from './chance.ts';
import type { ServerId } from './servers.ts';
import type { Term } from './term.ts';

/** What a concept stands for decides how a server writes it. */
export type Subject =
  | 'problem'
  | 'substance'
  | 'drug'
  | 'test'
  | 'answer'
  | 'vaccine'
  | 'procedure'
  | 'document'
  | 'other';

/** How one server writes the same facts. */
export interface Dialect {
  concept(term: Term, subject: Subject): CodeableConcept;
  /** A calendar date, or a local time `YYYY-MM-DDThh:mm`, in this server's manner. */
  when(text: string): string;
  quantity(value: number, unit: string | undefined, comparator?: string): Quantity;
}

export const dialects: Readonly<Record<ServerId, Dialect>> = {
  university: { concept: everyCoding, when: localTime, quantity: inUcum },
  regional: { concept: proprietaryFirst, when: zuluTime, quantity: inUcum },
  ambulatory: { concept: wordsMostly, when: midnightUtc, quantity: inWords },
  longterm: { concept: oneStandard, when: localTime, quantity: inUcum },
};

/** All standard codes and one of its own, as an Epic-like server sends them. */
function everyCoding({ text, codings }: Term): CodeableConcept {
  if (codings.length === 0) return { text };
  const own = { system: 'urn:oid:2.999.861.7.2.696580', code: String(hash(text) % 900000) };
  return { coding: [...codings, { ...own, display: text }], text };
}

const codeSets: Readonly<Record<Subject, number>> = {
  problem: 10000,
  substance: 10001,
  drug: 1021,
  test: 72,
  answer: 100022,
  vaccine: 72,
  procedure: 14,
  document: 72,
  other: 100,
};

/** The clinician's own pick first, marked as such, then one standard code: Millennium-like. */
function proprietaryFirst({ text, codings }: Term, subject: Subject): CodeableConcept {
  const own: Coding = {
    system: `https://fhir.prairie-regional.example/ec2458f2/codeSet/${codeSets[subject]}`,
    code: String(10_000_000 + (hash(text) % 9_000_000)),
    display: text,
    userSelected: true,
  };
  const standard = preferred(codings, ['snomed', 'rxnorm', 'loinc', 'cvx']);
  if (standard === undefined) return { coding: [unknownCoding], text };
  return { coding: [own, { ...standard, userSelected: false }], text };
}

/** What has no code carries a reason instead of one, inside `coding`, as documented for Millennium. */
const unknownCoding: Coding = {
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
      valueCode: 'unknown',
    },
  ],
};

/** Text only, display only, or a code without text, by what it is: NextGen-like. */
function wordsMostly({ text, codings }: Term, subject: Subject): CodeableConcept {
  if (codings.length === 0) return { text };
  if (subject === 'substance' || subject === 'drug') return { text: text.toUpperCase() };
  if (subject === 'procedure') return { coding: [{ display: text }] };
  const standard = preferred(codings, ['icd', 'loinc', 'cvx', 'snomed']);
  if (standard === undefined) return { text };
  // Problems carry the clinician's words as display, whatever the code system calls them.
  return { coding: [subject === 'problem' ? { ...standard, display: text } : standard] };
}

/** One standard code and the text, as US Core has it. */
function oneStandard({ text, codings }: Term): CodeableConcept {
  const standard = preferred(codings, ['icd', 'rxnorm', 'loinc', 'cvx', 'snomed']);
  return standard === undefined ? { text } : { coding: [standard], text };
}

function preferred(codings: readonly Coding[], order: readonly string[]): Coding | undefined {
  for (const part of order) {
    const found = codings.find((coding) => coding.system?.includes(part));
    if (found !== undefined) return found;
  }
  return codings[0];
}

function localTime(text: string): string {
  return text.includes('T') ? `${text}:00${offsetOf(text) === 5 ? '-05:00' : '-06:00'}` : text;
}

/** Times in Zulu; a year or month alone stays one. */
function zuluTime(text: string): string {
  if (!text.includes('T')) return text;
  return `${toUtc(text)}:00Z`;
}

/** A day alone becomes midnight UTC, which is another day west of Greenwich: a known trap. */
function midnightUtc(text: string): string {
  if (text.includes('T')) return `${toUtc(text)}:00+00:00`;
  return text.length === 10 ? `${text}T00:00:00+00:00` : text;
}

function toUtc(text: string): string {
  const moved = Date.parse(`${text}:00Z`) + offsetOf(text) * 3_600_000;
  return new Date(moved).toISOString().slice(0, 16);
}

/** Hours behind UTC: Central time, with summer taken as April to October. */
function offsetOf(text: string): 5 | 6 {
  const month = Number(text.slice(5, 7));
  return month >= 4 && month <= 10 ? 5 : 6;
}

function inUcum(value: number, unit: string | undefined, comparator?: string): Quantity {
  const coded = unit === undefined ? {} : { unit: spoken(unit), code: unit, system: ucum };
  return { value, ...coded, ...comparing(comparator) };
}

function inWords(value: number, unit: string | undefined, comparator?: string): Quantity {
  return { value, ...(unit === undefined ? {} : { unit: typed(unit) }), ...comparing(comparator) };
}

const ucum = 'http://unitsofmeasure.org';

const comparing = (comparator: string | undefined): Pick<Quantity, 'comparator'> =>
  comparator === undefined ? {} : { comparator: comparator as '<' | '<=' | '>=' | '>' };

function spoken(unit: string): string {
  const words: Readonly<Record<string, string>> = {
    'mm[Hg]': 'mmHg',
    '[lb_av]': 'lb',
    '[in_i]': 'in',
    '[degF]': '°F',
    Cel: '°C',
    '{INR}': 'INR',
    '{tablet}': 'tablet',
    '[IU]': 'units',
    'm[IU]/L': 'mIU/L',
    'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
    '/min': 'beats/min',
  };
  return words[unit] ?? unit;
}

/** How people type units: `mg/dl`, `lbs`, `K/uL`. */
function typed(unit: string): string {
  const words: Readonly<Record<string, string>> = {
    'mg/dL': 'mg/dl',
    'g/dL': 'g/dl',
    '[lb_av]': 'lbs',
    '10*3/uL': 'K/uL',
    Cel: 'C',
    '[degF]': 'F',
    '/min': 'bpm',
  };
  return words[unit] ?? spoken(unit);
}
