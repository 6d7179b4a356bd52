import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parametersOf } from './parameters.ts';
import { anEhr, idsIn, readAll } from './testing.ts';

const many = Array.from({ length: 40 }, (_, at) => ({
  resourceType: 'Observation',
  id: `o${at}`,
  status: at % 2 === 0 ? 'final' : 'amended',
  code: { coding: [{ system: 'http://loinc.org', code: `c${at % 5}` }], text: `Test ${at}` },
  subject: { reference: `Patient/p${at % 3}` },
  ...(at % 7 === 0
    ? {}
    : { effectiveDateTime: `20${String((at * 7) % 30).padStart(2, '0')}-03-04` }),
  valueQuantity: { value: at / 2, unit: 'mg' },
}));
const ehr = anEhr(many, [], 7);

it('sorts a few rows as it sorts many', async () => {
  const all = await ehr.ids('Observation?_sort=-date,_id&_count=100');
  const few = await ehr.ids('Observation?_sort=-date,_id&_id=o0,o3,o11,o30');
  expect(few).toEqual(all.filter((id) => ['o0', 'o3', 'o11', 'o30'].includes(id)));
  expect(all.slice(-6)).toEqual(['o0', 'o14', 'o21', 'o28', 'o35', 'o7']);
});

it('pages hold every match once, whatever the size of a page', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom('patient=p1', 'status=final', 'code=c2,c3', 'date=ge2010', '_sort=date'),
      async (count, query) => {
        const whole = await ehr.ids(`Observation?${query}&_count=1000`);
        const pages = await readAll(ehr, `Observation?${query}&_count=${count}`);
        expect(pages.flatMap(({ json }) => idsIn(json))).toEqual(whole);
      },
    ),
    { numRuns: 40 },
  ));

it('a condition and its :not share out everything', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('code=c1', 'status=final', 'code=c2,c9'),
      async (condition) => {
        const [name, value] = condition.split('=');
        const some = await ehr.ids(`Observation?${condition}&_count=100`);
        const others = await ehr.ids(`Observation?${name}:not=${value}&_count=100`);
        expect([...some, ...others].toSorted()).toEqual(many.map(({ id }) => id).toSorted());
      },
    ),
  ));

const names = [...parametersOf('Observation').keys()];
const modifiers = [
  '',
  ':not',
  ':exact',
  ':missing',
  ':text',
  ':Patient',
  ':identifier',
  '.name',
  '.patient.name',
];

it('answers any search with a Bundle or an OperationOutcome, never with a bug', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names, '_sort', '_count', '_include', '_has:Provenance:target:agent', 'x'),
      fc.constantFrom(...modifiers),
      fc.oneof(
        fc.string(),
        fc.constantFrom('ge2020-01', '5.4|x|mg', 'a$b', '$', '|', ',', '\\', 'Patient/p1'),
      ),
      async (name, modifier, value) => {
        const query = new URLSearchParams([[`${name}${modifier}`, value]]);
        const { status, json } = await ehr.ask(`Observation?${query}`);
        expect([200, 400]).toContain(status);
        expect(json.resourceType).toBe(status === 200 ? 'Bundle' : 'OperationOutcome');
      },
    ),
    { numRuns: 500 },
  ));

it('takes up any JSON under a resource type without throwing', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'code',
          'subject',
          'effectivePeriod',
          'category',
          'value',
          'component',
          'valueQuantity',
          'meta',
        ),
        fc.jsonValue(),
      ),
      (body) => {
        const odd = {
          resourceType: 'Observation',
          id: 'odd',
          status: 'final',
          code: body.code,
          ...body,
        };
        expect(() => anEhr([odd as (typeof many)[number]])).not.toThrow();
      },
    ),
  ));
