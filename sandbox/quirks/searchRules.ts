import { compartmentTypes } from '../fhir/compartment.ts';
import { FhirError } from '../fhir/outcome.ts';
import type { Query } from '../fhir/resource.ts';
import type { FhirQuirk } from './catalog.ts';
import { HOUSE } from './data/codes.ts';
import { MERGED } from './data/identity.ts';
import type { Quirks } from './quirks.ts';

interface Wrong {
  readonly says: string;
  readonly number?: string;
  /** `required`, where it is left out. */
  readonly code?: string;
}

type Rule = readonly [FhirQuirk, (search: Search) => Wrong | undefined];

interface Search {
  readonly type: string;
  readonly query: Query;
  /** The type holds records of one patient each. */
  readonly isClinical: boolean;
  readonly has: (...names: readonly string[]) => boolean;
}

const RULES: readonly Rule[] = [
  [
    'search.patient-required',
    ({ type, isClinical, has }) =>
      isClinical && !has('patient', 'subject', '_id')
        ? { says: `A search for ${type} needs patient, subject or _id.` }
        : undefined,
  ],
  [
    'search.observation-needs-code-or-category',
    ({ type, has }) =>
      type === 'Observation' && !has('code', 'category', '_id')
        ? { says: 'A search for Observation needs code or category.', number: '59108' }
        : undefined,
  ],
  [
    'search.medreq-needs-intent',
    ({ type, has }) =>
      type === 'MedicationRequest' && !has('intent', '_id')
        ? { says: 'A search for MedicationRequest needs intent.' }
        : undefined,
  ],
  [
    'search.patient-demographics-required',
    ({ type, has }) => {
      const named = has('family') && has('given', 'birthdate', 'gender');
      return type !== 'Patient' || has('identifier', '_id') || named
        ? undefined
        : { says: 'Add identifier, or family with given, birthdate or gender.' };
    },
  ],
  [
    'search.identifier-chain',
    ({ type, query, isClinical, has }) =>
      isClinical && !has('_id') && !query.some(([name]) => name === 'patient.identifier')
        ? { says: `A search for ${type} needs patient.identifier.` }
        : undefined,
  ],
  [
    'search.id-exclusive',
    ({ query, has }) =>
      has('_id') && query.some(([name]) => name !== '_id' && !name.startsWith('_'))
        ? { says: '_id takes no other parameter.', code: 'invalid' }
        : undefined,
  ],
  [
    'search.date-xor-lastupdated',
    ({ has }) =>
      has('date') && has('_lastUpdated')
        ? { says: 'date and _lastUpdated exclude each other.', code: 'invalid' }
        : undefined,
  ],
];

/** Refuses a search this server does not take, as its quirks say. */
export function checkSearch(type: string, query: Query, quirks: Quirks): void {
  const has = (...names: readonly string[]) =>
    query.some(([name]) => names.includes(name.split(/[:.]/)[0] ?? ''));
  const isClinical = type !== 'Patient' && compartmentTypes().includes(type);
  for (const [quirk, rule] of RULES) {
    const wrong = quirks.has(quirk) ? rule({ type, query, isClinical, has }) : undefined;
    if (wrong === undefined) continue;
    throw new FhirError(400, wrong.code ?? 'required', wrong.says, wrong.number);
  }
  const status =
    type === 'CarePlan' ? quirks.number('search.careplan-needs-category', 400) : undefined;
  if (status !== undefined && !has('category', '_id')) {
    throw new FhirError(status, 'required', 'A search for CarePlan needs category.', '59159');
  }
}

/** What of the matches this server lets out; `withheld` where it says that there was more. */
export function filterMatches(
  type: string,
  query: Query,
  ids: readonly string[],
  quirks: Quirks,
): { readonly ids: readonly string[]; readonly withheld: boolean } {
  const isLocal = ([name, value]: Query[number]) => name === 'code' && value.startsWith(HOUSE);
  if (quirks.has('search.local-code-empty') && query.some(isLocal)) {
    return { ids: [], withheld: false };
  }
  if (type === 'Patient' && quirks.has('data.merged-patient')) {
    return { ids: ids.filter((id) => !id.startsWith(MERGED)), withheld: false };
  }
  if (type !== 'Condition' || !quirks.has('search.privacy-filtered'))
    return { ids, withheld: false };
  const open = ids.filter((_, at) => at % 5 !== 4);
  return { ids: open, withheld: open.length < ids.length };
}

/** Fails where one page would carry along more than this server bears. */
export function checkIncluded(included: number, quirks: Quirks): void {
  const most = quirks.number('search.include-cap', 1000);
  if (most === undefined || included <= most) return;
  throw new FhirError(400, 'too-costly', `More than ${most} resources would be included.`);
}

export function checkEverything(resources: number, quirks: Quirks): void {
  const most = quirks.number('search.everything-cap', 10_000);
  if (most === undefined || resources <= most) return;
  throw new FhirError(400, 'too-costly', `$everything has more than ${most} resources.`);
}

/** Fails with 422 where a Patient search finds more people than this server hands out. */
export function checkPatientHits(type: string, hits: number, quirks: Quirks): void {
  const most = quirks.number('search.patient-too-many', 100);
  if (type !== 'Patient' || most === undefined || hits <= most) return;
  throw new FhirError(
    422,
    'too-costly',
    `More than ${most} patients match; narrow the search.`,
    '4127',
  );
}

export function isOffered(type: string, quirks: Quirks): boolean {
  return !quirks.has('search.subset') || quirks.concerns('search.subset', type);
}
