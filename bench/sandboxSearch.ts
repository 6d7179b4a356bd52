import { FhirStore } from '../sandbox/fhir/store.ts';
import { inRounds, type Line } from './rounds.ts';

const BASE = 'http://ehr.example/fhir';
const LOINC = 'http://loinc.org';
const CATEGORIES = ['laboratory', 'vital-signs', 'social-history'];

type Sample = { resourceType: string; id: string } & Record<string, unknown>;

/** Searches as an app asks them; all but one find a handful among everything. */
const SEARCHES: readonly (readonly [name: string, type: string, query: string])[] = [
  ['string', 'Patient', 'family=family77'],
  ['patient and category, sorted', 'Observation', 'patient=p77&category=laboratory&_sort=-date'],
  ['category alone, sorted, of a third', 'Observation', 'category=laboratory&_sort=-date'],
  ['patient and code', 'Observation', `patient=p77&code=${LOINC}|c7`],
  ['patient and dates', 'Observation', 'patient=p77&date=ge2020&date=lt2021'],
  ['patient and quantity', 'Observation', 'patient=p77&value-quantity=gt90'],
  ['chain', 'Observation', 'subject:Patient.family=family77'],
  ['_has, by a rare code', 'Patient', '_has:Observation:subject:code=rare'],
];

/** S1: selective searches of the sandbox at 100,000 resources, against 1,000 and against a scan. */
export async function benchSandboxSearch(size = 100_000): Promise<readonly Line[]> {
  const large = makeSamples(size);
  const start = process.cpuUsage();
  const store = new FhirStore(BASE);
  store.load(large);
  const loaded = process.cpuUsage(start).user / 1000;
  const small = new FhirStore(BASE);
  small.load(makeSamples(size / 100));
  const lines: Line[] = [
    {
      id: 'S1',
      what: `load and index ${size.toLocaleString('en')} resources`,
      figure: `${Math.round(loaded)} ms of CPU`,
      target: 'none',
    },
  ];
  for (const [name, type, query] of SEARCHES) {
    const wanted = run(store, type, query).length;
    if (wanted === 0) throw new Error(`${name} finds nothing.`);
    const [scan, ours, few] = await inRounds([
      { name: 'scan', run: () => large.filter((resource) => mentions(resource, type)) },
      { name: 'search', run: () => times(20, () => run(store, type, query)) },
      { name: 'search of few', run: () => times(20, () => run(small, type, query)) },
    ]);
    if (scan === undefined || ours === undefined || few === undefined) continue;
    const milliseconds = ours.medianMs / 20;
    lines.push({
      id: 'S1',
      what: `${name} (${wanted} found)`,
      figure: `${milliseconds.toFixed(3)} ms, ${(milliseconds / scan.medianMs).toFixed(3)}x a scan, ${(ours.medianMs / few.medianMs).toFixed(1)}x at ${(size / 100).toLocaleString('en')}`,
      target: wanted > size / 100 ? 'none' : '< 5 ms',
    });
  }
  return lines;
}

function run(store: FhirStore, type: string, query: string): readonly string[] {
  const pairs = [...new URLSearchParams(query)];
  const sort = pairs.find(([name]) => name === '_sort')?.[1];
  return store.find(
    type,
    pairs.filter(([name]) => name !== '_sort'),
    sort,
  );
}

/** The least a server without an index does: look at every resource once. */
function mentions({ resourceType, subject }: Sample, type: string): boolean {
  return resourceType === type && JSON.stringify(subject) === '{"reference":"Patient/p77"}';
}

function times(count: number, work: () => unknown): void {
  for (let at = 0; at < count; at += 1) work();
}

/** A hundred resources a patient: sixty observations, the rest conditions, orders and encounters. */
function makeSamples(size: number): readonly Sample[] {
  const patients = Math.max(size / 100, 100);
  return Array.from({ length: patients }, (_, at) => at).flatMap((at) => {
    const subject = { reference: `Patient/p${at}` };
    const patient = {
      resourceType: 'Patient',
      id: `p${at}`,
      name: [{ family: `Family${at}`, given: ['Ann'] }],
    };
    const others = Array.from({ length: Math.round(size / patients) - 1 }, (_other, number) =>
      number < 60 ? anObservation(at, number, subject) : anOther(at, number, subject),
    );
    return [patient, ...others];
  });
}

function anObservation(patient: number, number: number, subject: unknown): Sample {
  const code = patient % 100 === 7 && number === 5 ? 'rare' : `c${number % 20}`;
  const month = String((number % 12) + 1).padStart(2, '0');
  return {
    resourceType: 'Observation',
    id: `o${patient}-${number}`,
    status: 'final',
    subject,
    category: [{ coding: [{ code: CATEGORIES[number % 3] }] }],
    code: { coding: [{ system: LOINC, code }] },
    effectiveDateTime: `${2015 + (number % 10)}-${month}-${String((patient % 28) + 1).padStart(2, '0')}`,
    valueQuantity: {
      value: (number * 37) % 100,
      unit: 'mg',
      system: 'http://unitsofmeasure.org',
      code: 'mg',
    },
  };
}

function anOther(patient: number, number: number, subject: unknown): Sample {
  const resourceType = ['Condition', 'MedicationRequest', 'Encounter'][number % 3] ?? 'Condition';
  const code = { coding: [{ system: LOINC, code: `x${number}` }] };
  return { resourceType, id: `x${patient}-${number}`, status: 'active', subject, code };
}
