import type { AllergyIntolerance, Condition, Immunization, Procedure } from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import { type Term, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface ConditionSpec {
  readonly what: Term;
  readonly status?: 'active' | 'resolved' | 'inactive' | 'remission' | 'recurrence' | undefined;
  readonly verified?:
    | 'confirmed'
    | 'refuted'
    | 'provisional'
    | 'unconfirmed'
    | 'entered-in-error'
    | undefined;
  readonly severity?: Term | undefined;
  readonly site?: Term | undefined;
  readonly onset?: string | undefined;
  readonly abated?: string | undefined;
  readonly recorded?: string | undefined;
  /** How the server files it; `thrice` is one diagnosis as health concern, problem and diagnosis. */
  readonly filed?: 'problem-list-item' | 'encounter-diagnosis' | 'thrice' | undefined;
  readonly encounter?: string | undefined;
  readonly by?: ClinicianId | undefined;
}

export const condition = writer<ConditionSpec>('conditions', (spec, desk) => {
  if (spec.filed !== 'thrice') return [oneCondition(spec, desk, spec.filed ?? 'problem-list-item')];
  const diagnosis = { ...spec, what: icdFirst(spec.what) };
  const problem = { ...spec, what: snomedFirst(spec.what) };
  return [
    oneCondition(problem, desk, 'health-concern'),
    oneCondition(problem, desk, 'problem-list-item'),
    oneCondition(diagnosis, desk, 'encounter-diagnosis'),
  ];
});

const prefixes: Readonly<Record<string, string>> = {
  'health-concern': 'H-',
  'problem-list-item': 'P-',
  'encounter-diagnosis': 'DE-',
};

function oneCondition(spec: ConditionSpec, desk: Desk, category: string): Condition {
  const isRefuted = spec.verified === 'refuted' || spec.verified === 'entered-in-error';
  return tidy<Condition>({
    resourceType: 'Condition',
    id: desk.id('Condition', desk.server === 'regional' ? 'p' : prefixes[category]),
    clinicalStatus: isRefuted ? undefined : tabled('condition-clinical', spec.status ?? 'active'),
    verificationStatus: tabled('condition-ver-status', spec.verified ?? 'confirmed'),
    category: categoriesOf(desk, category),
    severity: spec.severity === undefined ? undefined : desk.concept(spec.severity, 'other'),
    code: desk.concept(spec.what, 'problem'),
    bodySite: spec.site === undefined ? undefined : [desk.concept(spec.site, 'other')],
    subject: desk.patient,
    encounter: spec.encounter === undefined ? undefined : { reference: spec.encounter },
    onsetDateTime: spec.onset === undefined ? undefined : desk.when(spec.onset),
    abatementDateTime: spec.abated === undefined ? undefined : desk.when(spec.abated),
    recordedDate: spec.recorded === undefined ? undefined : desk.when(spec.recorded),
    recorder: desk.clinician(spec.by ?? 'okafor'),
    ...precisionOf(desk, spec.onset),
  });
}

/** The regional server adds a clinical type as second category, which is none of US Core's. */
function categoriesOf({ server }: Desk, code: string): Condition['category'] {
  const system =
    code === 'health-concern'
      ? 'http://hl7.org/fhir/us/core/CodeSystem/condition-category'
      : 'http://terminology.hl7.org/CodeSystem/condition-category';
  const first = { coding: [{ system, code }] };
  const medical = {
    coding: [{ system: 'http://snomed.info/sct', code: '74188005' }],
    text: 'Medical',
  };
  return server === 'regional' ? [first, medical] : [first];
}

/** Precision beside a partial date, in an extension of the vendor's own. */
function precisionOf({ server }: Desk, onset: string | undefined) {
  if (server !== 'regional' || onset === undefined || onset.length >= 10) return {};
  const valueCode = onset.length === 4 ? 'year' : 'month';
  const url = 'https://fhir.prairie-regional.example/StructureDefinition/precision';
  return { _onsetDateTime: { extension: [{ url, valueCode }] } };
}

const icdFirst = (what: Term): Term => codedBy(what, 'icd');
const snomedFirst = (what: Term): Term => codedBy(what, 'snomed');

function codedBy(what: Term, part: string): Term {
  const codings = what.codings.filter((coding) => coding.system?.includes(part));
  return codings.length === 0 ? what : { ...what, codings };
}

export interface AllergySpec {
  readonly to: Term;
  readonly status?: 'active' | 'inactive' | 'resolved' | undefined;
  readonly verified?: 'confirmed' | 'unconfirmed' | 'refuted' | 'entered-in-error' | undefined;
  readonly type?: 'allergy' | 'intolerance' | undefined;
  readonly category?: 'medication' | 'food' | 'environment' | undefined;
  readonly criticality?: 'high' | 'low' | 'unable-to-assess' | undefined;
  readonly reactions?: readonly Term[] | undefined;
  readonly severity?: 'mild' | 'moderate' | 'severe' | undefined;
  readonly onset?: string | undefined;
  readonly recorded?: string | undefined;
}

export const allergy = writer<AllergySpec>('allergies', (spec, desk) => {
  const isError = spec.verified === 'entered-in-error';
  const made = tidy<AllergyIntolerance>({
    resourceType: 'AllergyIntolerance',
    id: desk.id('AllergyIntolerance'),
    clinicalStatus: isError
      ? undefined
      : tabled('allergyintolerance-clinical', spec.status ?? 'active'),
    verificationStatus: tabled('allergyintolerance-verification', spec.verified ?? 'confirmed'),
    type: spec.type,
    category: spec.category === undefined ? undefined : [spec.category],
    criticality: spec.criticality,
    code: desk.concept(spec.to, 'substance'),
    patient: desk.patient,
    onsetDateTime: spec.onset === undefined ? undefined : desk.when(spec.onset),
    recordedDate: spec.recorded === undefined ? undefined : desk.when(spec.recorded),
    recorder: desk.clinician('okafor'),
    reaction: reactionsOf(spec, desk),
  });
  return [made];
});

function reactionsOf({ reactions, severity }: AllergySpec, desk: Desk) {
  if (reactions === undefined || reactions.length === 0) return undefined;
  const graded = severity === undefined ? {} : { severity };
  return reactions.map((reaction) => ({
    manifestation: [desk.concept(reaction, 'other')],
    ...graded,
  }));
}

export interface ImmunizationSpec {
  readonly vaccine: Term;
  readonly on: string;
  readonly status?: Immunization['status'] | undefined;
  readonly reason?: Term | undefined;
  readonly lot?: string | undefined;
  readonly dose?: number | undefined;
  readonly series?: number | undefined;
  readonly site?: Term | undefined;
  readonly route?: Term | undefined;
  readonly maker?: string | undefined;
  readonly expires?: string | undefined;
  readonly isReported?: boolean | undefined;
  /** Its number in the immunization registry, kept by every copy. */
  readonly number?: string | undefined;
}

export const immunization = writer<ImmunizationSpec>('immunizations', (spec, desk) => {
  const made = tidy<Immunization>({
    resourceType: 'Immunization',
    id: desk.id('Immunization', 'I-'),
    identifier: numbered('immunizations', spec.number),
    status: spec.status ?? 'completed',
    statusReason: spec.reason === undefined ? undefined : desk.concept(spec.reason, 'other'),
    vaccineCode: desk.concept(spec.vaccine, 'vaccine'),
    patient: desk.patient,
    occurrenceDateTime: desk.when(spec.on),
    primarySource: !(spec.isReported ?? false),
    lotNumber: spec.lot,
    expirationDate: spec.expires,
    manufacturer: spec.maker === undefined ? undefined : { display: spec.maker },
    site: spec.site === undefined ? undefined : desk.concept(spec.site, 'other'),
    route: spec.route === undefined ? undefined : desk.concept(spec.route, 'other'),
    protocolApplied: doseOf(spec),
  });
  return [made];
});

function doseOf({ dose, series }: ImmunizationSpec): Immunization['protocolApplied'] {
  if (dose === undefined) return undefined;
  const ofSeries = series === undefined ? {} : { seriesDosesPositiveInt: series };
  return [{ doseNumberPositiveInt: dose, ...ofSeries }];
}

export interface ProcedureSpec {
  readonly what: Term;
  readonly on?: string | undefined;
  readonly until?: string | undefined;
  readonly status?: Procedure['status'] | undefined;
  readonly site?: Term | undefined;
  readonly outcome?: Term | undefined;
  /** Its number in the exchange, kept by every copy. */
  readonly number?: string | undefined;
  readonly by?: ClinicianId | undefined;
}

export const procedure = writer<ProcedureSpec>('procedures', (spec, desk) => {
  const period =
    spec.on === undefined || spec.until === undefined
      ? undefined
      : { start: desk.when(spec.on), end: desk.when(spec.until) };
  const at = period === undefined && spec.on !== undefined ? desk.when(spec.on) : undefined;
  const made = tidy<Procedure>({
    resourceType: 'Procedure',
    id: desk.id('Procedure'),
    identifier: numbered('procedures', spec.number),
    status: spec.status ?? 'completed',
    code: desk.concept(spec.what, 'procedure'),
    subject: desk.patient,
    performedDateTime: at,
    performedPeriod: period,
    performer: [{ actor: desk.clinician(spec.by ?? 'brandt') }],
    bodySite: spec.site === undefined ? undefined : [desk.concept(spec.site, 'other')],
    outcome: spec.outcome === undefined ? undefined : desk.concept(spec.outcome, 'other'),
  });
  return [made];
});

/** An identifier that travels with the fact through the health information exchange. */
function numbered(kind: string, value: string | undefined) {
  return value === undefined
    ? undefined
    : [{ system: `https://exchange.ellis-falls.example/${kind}`, value }];
}
