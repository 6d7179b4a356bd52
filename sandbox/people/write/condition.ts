import type { Condition } from 'fhir/r4';
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
