import type {
  Dosage,
  FhirResource,
  Medication,
  MedicationRequest,
  MedicationStatement,
} from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { routes } from '../catalog/words.ts';

export interface MedicationSpec {
  readonly drug: Term;
  /** `[500, 'mg']`; absent where nothing structured is said. */
  readonly dose?: readonly [value: number, unit: string] | undefined;
  readonly perDay?: number | undefined;
  /** Instead of `perDay`. */
  readonly perWeek?: number | undefined;
  readonly route?: keyof typeof routes | undefined;
  readonly asNeeded?: boolean | undefined;
  /** The instruction as written; made of the above where absent. */
  readonly sig?: string | undefined;
  readonly status?: MedicationRequest['status'] | undefined;
  readonly intent?: MedicationRequest['intent'] | undefined;
  readonly said?: 'order' | 'statement' | undefined;
  readonly reason?: Term | undefined;
  readonly by?: ClinicianId | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** A number the pharmacy gave, the same wherever it is written down. */
  readonly rx?: string | undefined;
  readonly isRestricted?: boolean | undefined;
}

/** An order, or a statement where that is what the server holds. */
export const medication = writer<MedicationSpec>('medications', (spec, desk) => [
  (spec.said ?? 'order') === 'order' ? orderOf(spec, desk) : statementOf(spec, desk),
]);

function orderOf(spec: MedicationSpec, desk: Desk): MedicationRequest {
  return tidy<MedicationRequest>({
    resourceType: 'MedicationRequest',
    id: desk.id('MedicationRequest'),
    identifier: prescriptionOf(spec),
    status: spec.status ?? 'active',
    intent: spec.intent ?? 'order',
    ...productOf(spec.drug, desk),
    subject: desk.patient,
    authoredOn: spec.start === undefined ? undefined : desk.when(spec.start),
    requester: desk.clinician(spec.by ?? 'okafor'),
    reasonCode: spec.reason === undefined ? undefined : [desk.concept(spec.reason, 'problem')],
    dosageInstruction: dosagesOf(spec, desk),
    ...confidential(spec),
  });
}

function statementOf(spec: MedicationSpec, desk: Desk): MedicationStatement {
  const status = spec.status === 'draft' || spec.status === 'cancelled' ? 'not-taken' : spec.status;
  return tidy<MedicationStatement>({
    resourceType: 'MedicationStatement',
    id: desk.id('MedicationStatement'),
    status: status ?? 'active',
    ...productOf(spec.drug, desk),
    subject: desk.patient,
    effectivePeriod:
      spec.start === undefined
        ? undefined
        : {
            start: desk.when(spec.start),
            ...(spec.end === undefined ? {} : { end: desk.when(spec.end) }),
          },
    reasonCode: spec.reason === undefined ? undefined : [desk.concept(spec.reason, 'problem')],
    dosage: dosagesOf(spec, desk),
  });
}

/** A reference to a Medication of its own on the university server, a concept elsewhere. */
function productOf(drug: Term, desk: Desk) {
  if (desk.server !== 'university')
    return { medicationCodeableConcept: desk.concept(drug, 'drug') };
  const id = desk.support(
    `Medication ${drug.text}`,
    (id): Medication => ({
      resourceType: 'Medication',
      id,
      status: 'active',
      code: desk.concept(drug, 'drug'),
    }),
  );
  return { medicationReference: { reference: `Medication/${id}`, display: drug.text } };
}

function prescriptionOf({ rx }: MedicationSpec) {
  return rx === undefined
    ? undefined
    : [{ system: 'https://pharmacy.ellis-falls.example/rx', value: rx }];
}

/** Structured and written everywhere but on the ambulatory server, which writes it only. */
function dosagesOf(spec: MedicationSpec, desk: Desk): Dosage[] | undefined {
  const text = spec.sig ?? sigOf(spec);
  if (text === undefined) return undefined;
  if (desk.server === 'ambulatory') return [{ text }];
  const { dose, route } = spec;
  return [
    tidy<Dosage>({
      text,
      timing: timingOf(spec, desk),
      asNeededBoolean: spec.asNeeded,
      route: route === undefined ? undefined : desk.concept(routes[route].term, 'other'),
      doseAndRate:
        dose === undefined ? undefined : [{ doseQuantity: desk.quantity(dose[0], dose[1]) }],
    }),
  ];
}

function timingOf({ perDay, perWeek, end }: MedicationSpec, desk: Desk): Dosage['timing'] {
  const frequency = perDay ?? perWeek;
  if (frequency === undefined) return undefined;
  const bounds = end === undefined ? {} : { boundsPeriod: { end: desk.when(end) } };
  const periodUnit = perDay === undefined ? 'wk' : 'd';
  return { repeat: { frequency, period: 1, periodUnit, ...bounds } };
}

const often: Readonly<Record<number, string>> = {
  1: 'once daily',
  2: 'twice daily',
  3: 'three times daily',
  4: 'four times daily',
};

function sigOf({ dose, perDay, perWeek, route, asNeeded }: MedicationSpec): string | undefined {
  if (dose === undefined) return undefined;
  const { verb, words } = routes[route ?? 'oral'];
  const daily = perDay === undefined ? [] : [often[perDay] ?? `${perDay} times daily`];
  const times = perWeek === 1 ? ['once weekly'] : daily;
  const unit = dose[1] === '[IU]' ? 'units' : dose[1].replace(/[{}]/g, '');
  return [verb, dose[0], unit, words, ...times, ...(asNeeded === true ? ['as needed'] : [])].join(
    ' ',
  );
}

function confidential({ isRestricted }: MedicationSpec): Pick<FhirResource, 'meta'> {
  if (isRestricted !== true) return {};
  const system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
  return { meta: { security: [{ system, code: 'R', display: 'restricted' }] } };
}
