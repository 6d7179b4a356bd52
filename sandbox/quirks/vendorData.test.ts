import { expect, it } from 'vitest';
import { applyDataQuirks } from './data.ts';
import { DATA_QUIRKS } from './dataCatalog.ts';
import { Quirks } from './quirks.ts';

const subject = { reference: 'Patient/p1' };
const organization = { reference: 'Organization/o' };
const laboratory = [{ coding: [{ code: 'laboratory' }] }];
const mg = { value: 5, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' };
/** Ids whose letters add up to what makes each share strike. */
const observations = Array.from({ length: 48 }, (_, at) => ({
  resourceType: 'Observation',
  id: `o${at}`,
  status: 'final',
  category: laboratory,
  code: { text: 'Sodium' },
  subject,
  valueQuantity: mg,
  note: [{ text: 'seen' }],
}));

const written = (quirk: string, resource: object): string => {
  const all = [{ resourceType: 'Patient', id: 'p1' }, resource].map((one) => one as never);
  return JSON.stringify(applyDataQuirks(all, new Quirks([quirk])));
};

it.each<[string, object, string]>([
  [
    'data.user-selected',
    { resourceType: 'Condition', id: 'c', code: { coding: [{ code: '1' }] } },
    '"coding":[{"code":"1","userSelected":true}]',
  ],
  [
    'data.system-only-coding',
    { resourceType: 'Procedure', id: 'p', reasonCode: [{ coding: [{ system: 's', code: '1' }] }] },
    '"reasonCode":[{"coding":[{"system":"s"}]}]',
  ],
  [
    'data.identifier-reference',
    { resourceType: 'Encounter', id: 'e', serviceProvider: organization },
    '"serviceProvider":{"type":"Organization","identifier":{"system":"urn:oid:2.16.840.1.113883.19.4.6","value":"o"}}',
  ],
  [
    'data.dangling-reference',
    { resourceType: 'Encounter', id: 'e', serviceProvider: organization },
    '"reference":"Organization/not-here"',
  ],
  [
    'data.nullflavor-reference',
    { resourceType: 'DocumentReference', id: 'd' },
    '"author":[{"reference":"http://terminology.hl7.org/CodeSystem/v3-NullFlavor","display":"UNK"}]',
  ],
  [
    'data.attachment-nonbinary',
    { resourceType: 'DocumentReference', id: 'd', content: [{ attachment: { url: 'Binary/b' } }] },
    '"attachment":{"url":"document/file-d"}',
  ],
  [
    'data.masked',
    { resourceType: 'Observation', id: 'o', status: 'entered-in-error', valueString: 'x' },
    '"valueCode":"masked"}]}]},"dataAbsentReason"',
  ],
  [
    'data.fractional-seconds',
    { resourceType: 'Observation', id: 'o', issued: '2020-01-02T03:04:05Z' },
    '"issued":"2020-01-02T03:04:05.1234567Z"',
  ],
  [
    'data.two-categories',
    { resourceType: 'Condition', id: 'c', category: [{ text: 'Problem' }] },
    '"category":[{"text":"Problem"},{"coding":[{"system":"http://snomed.info/sct","code":"74188005","userSelected":true}],"text":"Medical"}]',
  ],
  ['data.gender-unknown', { resourceType: 'Patient', id: 'p2' }, '"gender":"unknown"'],
  [
    'data.class-local',
    { resourceType: 'Encounter', id: 'e', class: { code: 'AMB' } },
    '"class":{"system":"urn:oid:2.16.840.1.113883.19.72.1","code":"5","display":"Appointment"}',
  ],
  [
    'data.wrong-code-system',
    {
      resourceType: 'Procedure',
      id: 'p',
      code: { coding: [{ system: 'urn:x:HCPCS', code: 'J0120' }] },
    },
    '"system":"http://www.ama-assn.org/go/cpt","code":"J0120"',
  ],
  [
    'data.telecom-odd',
    { resourceType: 'Patient', id: 'p2', telecom: [{ system: 'phone', value: '555' }] },
    '"telecom":[{"value":"555 ext. 2 (call after 5)"}]',
  ],
  [
    'data.v2-urn-id',
    { resourceType: 'Patient', id: 'p2', identifier: [{ system: 'http://a.example', value: '1' }] },
    '"system":"urn:id:a_example"',
  ],
  ['data.html-narrative', { resourceType: 'Goal', id: 'g' }, '<script>'],
  [
    'data.uscore-311',
    { resourceType: 'Condition', id: 'c', meta: { versionId: '3' } },
    '"meta":{"versionId":"3","profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition|3.1.1"]}',
  ],
  ['data.negated-allergy', { resourceType: 'Goal', id: 'g' }, '"text":"Not on File"'],
  [
    'data.merged-patient',
    { resourceType: 'Goal', id: 'g' },
    '"link":[{"other":{"reference":"Patient/p1"},"type":"replaced-by"}]',
  ],
  [
    'data.med-codeable',
    { resourceType: 'MedicationRequest', id: 'm', medicationCodeableConcept: { text: 'Aspirin' } },
    '"medicationCodeableConcept":{"text":"Aspirin"}',
  ],
])('%s writes it so', (quirk, resource, text) => {
  expect(written(quirk, resource)).toContain(text);
});

it.each<[string, number, (one: Record<string, unknown>) => boolean]>([
  ['data.local-units', 3, (one) => !JSON.stringify(one).includes('unitsofmeasure')],
  ['data.value-with-comparator', 6, (one) => JSON.stringify(one).includes('"comparator":"<"')],
  ['data.cancelled-with-value', 6, ({ status }) => status === 'cancelled'],
  ['data.entered-in-error', 8, ({ status }) => status === 'entered-in-error'],
  ['data.rtf-note', 1, (one) => JSON.stringify(one).includes('{\\\\rtf1')],
])('%s strikes about one in %i, and not all', (quirk, share, isStruck) => {
  const made = applyDataQuirks(observations as never, new Quirks([quirk]));
  const struck = made.filter((one) => isStruck(one as never)).length;
  expect(struck).toBeGreaterThanOrEqual(Math.floor(observations.length / share / 2));
  expect(struck).toBeLessThanOrEqual(Math.ceil((observations.length / share) * 2));
});

it('data.entered-in-error and data.masked together mask the slip and leave its original', () => {
  const both = new Quirks(['data.entered-in-error', 'data.masked']);
  const made = applyDataQuirks(observations as never, both).map((one) => JSON.stringify(one));
  const slips = made.filter((text) => text.includes('entered-in-error'));
  expect(slips.length).toBeGreaterThan(0);
  expect(slips.filter((text) => text.includes('Sodium'))).toEqual([]);
  expect(made.filter((text) => text.includes('Sodium'))).toHaveLength(observations.length);
});

it('data.not-asked-is-empty leaves nothing of what data.negated-allergy would say', () => {
  const coded = { coding: [{ code: '1631000175102' }] };
  const entry = { resourceType: 'AllergyIntolerance', id: 'x', patient: subject, code: coded };
  expect(written('data.not-asked-is-empty', entry)).not.toContain('AllergyIntolerance');
});

it('data.negated-allergy says nothing of who has an allergy', () => {
  const entry = { resourceType: 'AllergyIntolerance', id: 'x', patient: subject };
  expect(written('data.negated-allergy', entry)).not.toContain('Not on File');
});

it('leaves everything alone where no quirk is on', () => {
  expect(applyDataQuirks(observations as never, new Quirks([]))).toEqual(observations);
  expect(Object.keys(DATA_QUIRKS).length).toBeGreaterThan(30);
});
