import type { DiagnosticReport, DocumentReference, Encounter, Period } from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import { hl7, type Term, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface EncounterSpec {
  readonly kind: Term;
  readonly class: 'AMB' | 'IMP' | 'EMER' | 'HH';
  readonly start: string;
  readonly end?: string | undefined;
  readonly status?: Encounter['status'] | undefined;
  readonly by?: ClinicianId | undefined;
  /** Where, in words; the house's own clinic or ward where absent. */
  readonly at?: string | undefined;
  readonly reason?: Term | undefined;
  readonly disposition?: readonly [code: string, name: string] | undefined;
  /** Conditions of this server that it was about. */
  readonly diagnoses?: readonly string[] | undefined;
  /** A number of the visit that travels with its letters. */
  readonly number?: string | undefined;
}

export const encounter = writer<EncounterSpec>('encounters', (spec, desk) => [
  tidy<Encounter>({
    resourceType: 'Encounter',
    id: desk.id('Encounter'),
    identifier:
      spec.number === undefined
        ? undefined
        : [{ system: 'https://exchange.ellis-falls.example/visits', value: spec.number }],
    status: spec.status ?? 'finished',
    class: hl7('v3-ActCode')(spec.class, classes[spec.class]),
    type: [desk.concept(spec.kind, 'other')],
    subject: desk.patient,
    participant: [{ individual: desk.clinician(spec.by ?? 'okafor') }],
    period: periodOf(spec, desk),
    reasonCode: spec.reason === undefined ? undefined : [desk.concept(spec.reason, 'problem')],
    diagnosis: spec.diagnoses?.map((reference, at) => ({ condition: { reference }, rank: at + 1 })),
    hospitalization:
      spec.disposition === undefined
        ? undefined
        : { dischargeDisposition: tabled('discharge-disposition', ...spec.disposition) },
    location: [
      {
        location:
          spec.at === undefined
            ? desk.place(spec.class === 'AMB' ? 'clinic' : 'ward')
            : { display: spec.at },
      },
    ],
    serviceProvider: desk.organization,
  }),
]);

const classes = {
  AMB: 'ambulatory',
  IMP: 'inpatient encounter',
  EMER: 'emergency',
  HH: 'home health',
} as const;

function periodOf({ start, end }: EncounterSpec, desk: Desk): Period {
  return { start: desk.when(start), ...(end === undefined ? {} : { end: desk.when(end) }) };
}

export interface DocumentSpec {
  readonly kind: Term;
  readonly title: string;
  readonly on: string;
  readonly text: string;
  readonly status?: DocumentReference['status'] | undefined;
  readonly docStatus?: DocumentReference['docStatus'] | undefined;
  readonly by?: ClinicianId | undefined;
  /** The document's own number, kept by every copy and version. */
  readonly master?: string | undefined;
}

export const document = writer<DocumentSpec>('documents', (spec, desk) => [
  tidy<DocumentReference>({
    resourceType: 'DocumentReference',
    id: desk.id('DocumentReference'),
    masterIdentifier:
      spec.master === undefined
        ? undefined
        : { system: 'urn:ietf:rfc:3986', value: `urn:oid:2.999.77.${spec.master}` },
    status: spec.status ?? 'current',
    docStatus: spec.docStatus,
    type: desk.concept(spec.kind, 'document'),
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
            code: 'clinical-note',
          },
        ],
      },
    ],
    subject: desk.patient,
    date: instantOf(spec.on, desk),
    author: [desk.clinician(spec.by ?? 'okafor')],
    description: spec.title,
    content: [
      {
        attachment: {
          contentType: 'text/plain',
          data: Buffer.from(spec.text, 'utf8').toString('base64'),
          title: spec.title,
        },
      },
    ],
  }),
]);

/** `date` is an instant here: a day alone would not be valid. */
const instantOf = (on: string, desk: Desk) => desk.when(on.includes('T') ? on : `${on}T12:00`);

export interface ReportSpec {
  readonly what: Term;
  readonly on: string;
  readonly status?: DiagnosticReport['status'] | undefined;
  readonly category?: 'LAB' | 'RAD' | undefined;
  readonly conclusion?: string | undefined;
  readonly accession?: string | undefined;
  /** Observations of this server that belong to it. */
  readonly results?: readonly string[] | undefined;
  readonly by?: ClinicianId | undefined;
}

export const report = writer<ReportSpec>('reports', (spec, desk) => [
  tidy<DiagnosticReport>({
    resourceType: 'DiagnosticReport',
    id: desk.id('DiagnosticReport'),
    identifier:
      spec.accession === undefined
        ? undefined
        : [
            {
              type: tabled('v2-0203', 'ACSN', 'Accession ID'),
              system: 'https://tri-county-laboratory.example/accession',
              value: spec.accession,
            },
          ],
    status: spec.status ?? 'final',
    category: [tabled('v2-0074', spec.category ?? 'LAB')],
    code: desk.concept(spec.what, 'document'),
    subject: desk.patient,
    effectiveDateTime: desk.when(spec.on),
    issued: instantOf(spec.on, desk),
    performer: [desk.clinician(spec.by ?? 'okafor')],
    result: spec.results?.map((reference) => ({ reference })),
    conclusion: spec.conclusion,
  }),
]);
