import type { Coding } from 'fhir/r4';

/** A thing with a name and, where they exist, its codes; each server writes it in its own manner. */
export interface Term {
  readonly text: string;
  readonly codings: readonly Coding[];
}

/** A test or vital sign: what it is usually measured in, and its reference range. */
export interface Test extends Term {
  readonly unit: string | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export function term(text: string, ...codings: readonly Coding[]): Term {
  return {
    text,
    codings: codings.map((coding) => ({ ...coding, display: coding.display ?? text })),
  };
}

export function test(named: Term, unit?: string, low?: number, high?: number): Test {
  return { ...named, unit, low, high };
}

/** What has no code anywhere: a name typed by hand. */
export function uncoded(text: string): Term {
  return { text, codings: [] };
}

const coder = (system: string) => (code: string, display?: string) => ({
  system,
  code,
  ...(display === undefined ? {} : { display }),
});

export const snomed = coder('http://snomed.info/sct');
export const loinc = coder('http://loinc.org');
export const rxnorm = coder('http://www.nlm.nih.gov/research/umls/rxnorm');
export const icd10 = coder('http://hl7.org/fhir/sid/icd-10-cm');
export const cvx = coder('http://hl7.org/fhir/sid/cvx');
export const unii = coder('http://fdasis.nlm.nih.gov');
export const hl7 = (table: string) => coder(`http://terminology.hl7.org/CodeSystem/${table}`);

/** A code of an HL7 table as a concept; servers do not vary these. */
export function tabled(table: string, code: string, text?: string) {
  return {
    coding: [hl7(table)(code, text)],
    ...(text === undefined ? {} : { text }),
  };
}
