import { expect, it } from 'vitest';
import { anEhr } from '../fhir/testing.ts';

const loinc = { system: 'http://loinc.org', code: '2951-2', display: 'Sodium' };
const coded = (text: string) => ({ coding: [loinc], text });
const patient = { reference: 'Patient/p1' };
const resources = [
  {
    resourceType: 'Patient',
    id: 'p1',
    identifier: [
      { system: 'http://www.house.example', value: 'Z900' },
      { system: 'http://hl7.org/fhir/sid/us-ssn', value: '1' },
    ],
    address: [{ line: ['1 Main St'], city: 'Springfield', postalCode: '00000' }],
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient,
    code: coded('Penicillin'),
    recordedDate: '2020-05-06',
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'nka',
    patient,
    code: { coding: [{ code: '716186003', display: 'No known allergy' }] },
  },
  {
    resourceType: 'Observation',
    id: 'd',
    subject: patient,
    status: 'final',
    code: coded('Sodium Lvl'),
    valueCodeableConcept: { text: 'Not detected' },
    performer: [{ reference: 'Practitioner/dr', display: 'Dr House' }],
  },
  {
    resourceType: 'Condition',
    id: 'c',
    subject: patient,
    code: { text: 'Asthma' },
    onsetDateTime: '2001-04-05',
    clinicalStatus: { coding: [{ code: 'resolved' }] },
    category: [{ coding: [{ code: 'problem-list-item' }] }],
  },
  {
    resourceType: 'Condition',
    id: 'active',
    subject: patient,
    code: { text: 'Gout' },
    onsetDateTime: '2001-04-05',
    clinicalStatus: { coding: [{ code: 'active' }] },
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm',
    subject: patient,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: coded('Aspirin'),
  },
];

async function written(quirk: string, reference: string): Promise<string> {
  return (await anEhr(resources, [quirk]).ask(reference)).text;
}

it.each<[string, string, string | RegExp]>([
  ['data.text-only-code', 'AllergyIntolerance/a1', '"code":{"text":"Penicillin"}'],
  ['data.text-only-code', 'AllergyIntolerance/nka', '"code":"716186003"'],
  ['data.text-only-code=Observation', 'Observation/d', '"code":{"text":"Sodium Lvl"}'],
  ['data.display-only-coding', 'Observation/d', '"coding":[{"display":"Sodium"}]'],
  [
    'data.proprietary-codesets',
    'Observation/d',
    /codeSet\/72","code":"7\d+","display":"Sodium Lvl","userSelected":true},{"system":"http:\/\/loinc.org","code":"2951-2"/,
  ],
  [
    'data.dar-extension',
    'Condition/c',
    '"coding":[{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}]',
  ],
  ['data.partial-dates', 'Condition/c', '"onsetDateTime":"2001-04"'],
  ['data.partial-dates', 'Condition/active', '"onsetDateTime":"2001-04-05"'],
  ['data.utc-midnight', 'AllergyIntolerance/a1', '"recordedDate":"2020-05-06T00:00:00+00:00"'],
  [
    'data.med-reference',
    'MedicationRequest/m',
    '"medicationReference":{"reference":"Medication/med-m","display":"Aspirin"}',
  ],
  ['data.med-reference', 'Medication/med-m', '"code":"2951-2"'],
  ['data.med-contained', 'MedicationRequest/m', '"medicationReference":{"reference":"#med"'],
  ['data.duplicate-conditions', 'Condition/c-dx', 'encounter-diagnosis'],
  ['data.padded-identifier', 'Patient/p1', /"value":" {6}Z900".*"value":"Z900"/],
  ['data.string-results', 'Observation/d', '"valueString":"Not detected"'],
  [
    'data.non-uri-system',
    'Patient/p1',
    /"system":"www.house.example".*"system":"http:\/\/hl7.org\/fhir\/sid\/us-ssn"/,
  ],
  ['data.address-crlf', 'Patient/p1', '"text":"1 Main St\\r\\nSpringfield 00000"'],
  ['data.display-only-reference', 'Observation/d', '"performer":[{"display":"Dr House"}]'],
])('%s writes %s so', async (quirk, reference, text) => {
  expect(await written(quirk, reference)).toMatch(
    typeof text === 'string' ? new RegExp(escaped(text)) : text,
  );
});

it('leaves the plain record alone', async () => {
  const ehr = anEhr(resources, ['data.text-only-code']);
  await ehr.ask('AllergyIntolerance/a1');
  expect(JSON.stringify(ehr.store.read('AllergyIntolerance', 'a1'))).toContain('2951-2');
});

it('finds resources by what they now say', async () => {
  expect(
    await anEhr(resources, ['data.med-reference']).ids('MedicationRequest?medication.code=2951-2'),
  ).toEqual(['m']);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
