/** One code of one code system. `system` is the canonical URL where an alias of it was sent. */
export interface Coding {
  readonly system: string | undefined;
  readonly code: string;
  readonly display: string | undefined;
}

/**
 * What a source calls something: its codes and its own words. At least one of `codings` and `text`
 * is not empty; a concept with neither is `undefined` wherever one may stand.
 *
 * @see https://hl7.org/fhir/R4/datatypes.html#CodeableConcept
 */
export interface Concept {
  readonly codings: readonly Coding[];
  readonly text: string | undefined;
}

/** The words to show: the source's own text unless it repeats a code, a code's display, the code. */
export function wordsOf({ codings, text }: Concept): string {
  let display: string | undefined;
  let isCode = false;
  for (const coding of codings) {
    display ??= coding.display;
    isCode ||= coding.code === text;
  }
  return (isCode ? display : undefined) ?? text ?? display ?? codings[0]?.code ?? '';
}

/** The first code of a system, `undefined` where the concept has none. */
export function codeIn(concept: Concept | undefined, system: string): string | undefined {
  if (concept === undefined) return undefined;
  for (const coding of concept.codings) if (coding.system === system) return coding.code;
  return undefined;
}

/** Canonical URLs of the code systems the core speaks of by name. */
export const systems = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ndc: 'http://hl7.org/fhir/sid/ndc',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd9cm: 'http://hl7.org/fhir/sid/icd-9-cm',
  cpt: 'http://www.ama-assn.org/go/cpt',
  hcpcs: 'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  unii: 'http://fdasis.nlm.nih.gov',
  ucum: 'http://unitsofmeasure.org',
  absentUnknown: 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips',
} as const;
