import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFhirFiles } from './files.ts';

const patient = { resourceType: 'Patient', id: '1' };
const page = (links: Record<string, string>) => ({
  resourceType: 'Bundle',
  link: Object.entries(links).map(([relation, url]) => ({ relation, url })),
  entry: [{ resource: { resourceType: 'Condition', id: '1' } }],
});

it.each<[string, string, number, RegExp | undefined]>([
  ['a resource', JSON.stringify(patient), 1, undefined],
  ['a resource behind a byte order mark', `\uFEFF${JSON.stringify(patient)}`, 1, undefined],
  ['NDJSON', `${JSON.stringify(patient)}\n${JSON.stringify(patient)}\n`, 2, undefined],
  [
    'NDJSON with a broken line',
    `${JSON.stringify(patient)}\n{"resourceType"\n`,
    1,
    /1 of 2 lines of a\.json/,
  ],
  ['a list of resources', JSON.stringify([patient, patient]), 2, undefined],
  ['JSON that is not FHIR', '{"files": []}', 0, /a\.json is JSON but holds no FHIR/],
  ['no JSON', '<Patient/>', 0, /neither FHIR JSON nor NDJSON/],
  ['nothing', '  ', 0, /a\.json is empty/],
])('reads %s', (_says, text, count, problem) => {
  const { resources, problems } = readFhirFiles([{ name: 'a.json', text }]);
  expect(resources).toHaveLength(count);
  if (problem === undefined) expect(problems).toEqual([]);
  else expect(problems.join()).toMatch(problem);
});

it.each<[string, object[], string[]]>([
  ['a page whose next page is missing', [page({ self: 'a', next: 'b' })], ['Condition']],
  ['all pages', [page({ self: 'a', next: 'b' }), page({ self: 'b' })], []],
])('says which types are left open by %s', (_says, pages, types) => {
  const files = pages.map((one, at) => ({ name: `${at}.json`, text: JSON.stringify(one) }));
  expect(readFhirFiles(files).openTypes).toEqual(types);
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.json()),
      (text) => void readFhirFiles([{ name: 'a', text }]),
    ),
  );
});
