import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestTitle } from './title.ts';

it.each<[string, string, ...string[]]>([
  ['mixed case over capitals', 'Latex', 'LATEX'],
  ['words over a bare code', 'Hypertension', 'I10', '59621000'],
  ['words over a stand-in', 'Iron', 'Medication without a name'],
  ['a bare code over a stand-in', 'I10', 'Problem without a name'],
  [
    'the product over its ingredient',
    'metformin 500 mg oral tablet',
    'Metformin hydrochloride product',
  ],
  ['the product in capitals over the ingredient', 'METFORMIN 500 MG TABLET', 'metformin'],
  ['the longer of two', 'Type 2 diabetes mellitus', 'Type 2 diabetes'],
])('a row is called by %s', (_what, best, ...others) => {
  expect(bestTitle([best, ...others])).toBe(best);
  expect(bestTitle([...others, best])).toBe(best);
});

it('does not depend on the order of sources', () => {
  const title = fc.constantFrom('LATEX', 'Latex', 'latex', 'Latex allergy', 'I10', '', '5 mg');
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      expect(bestTitle([...titles].reverse())).toBe(bestTitle(titles));
    }),
  );
});
