import type { TextRecord } from './records.ts';

const SOURCES = ['one', 'two', 'three', 'four', 'five'];

/** What breaks comparisons that hold each against each, as the records of five sources. */
export const adversaries: readonly {
  readonly what: string;
  make(size: number): readonly TextRecord[];
}[] = [
  {
    what: 'results of one test on one day',
    make: (size) =>
      records(size, (at) => ({
        resourceType: 'Observation',
        status: 'final',
        category: [{ coding: [{ code: 'laboratory' }] }],
        code: { coding: [{ system: 'http://loinc.org', code: '2339-0' }] },
        effectiveDateTime: '2024-05-01',
        valueQuantity: { value: 60 + (at % 977), unit: 'mg/dL', code: 'mg/dL' },
      })),
  },
  {
    what: 'orders of one drug',
    make: (size) =>
      records(size, (at) => ({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        authoredOn: dayOf(at),
        medicationCodeableConcept: { text: `metformin ${500 + 5 * (at % 3)} mg tablet` },
      })),
  },
  {
    what: 'diagnoses of one code',
    make: (size) =>
      records(size, (at) => ({
        resourceType: 'Condition',
        category: [{ coding: [{ code: 'encounter-diagnosis' }] }],
        code: { coding: [{ system: 'http://snomed.info/sct', code: '38341003' }] },
        recordedDate: dayOf(at),
      })),
  },
];

function records(size: number, make: (at: number) => object): readonly TextRecord[] {
  return SOURCES.map((source, place) => {
    const count = Math.ceil(size / SOURCES.length);
    const resources = Array.from({ length: count }, (_, at) => ({
      ...make(at * 7 + place),
      id: `${source}-${at}`,
      subject: { reference: 'Patient/1' },
    }));
    return { source, json: JSON.stringify(resources), count };
  });
}

function dayOf(at: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${2000 + (at % 24)}-${two(1 + (at % 12))}-${two(1 + (at % 28))}`;
}
