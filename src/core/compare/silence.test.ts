import { describe, expect, it } from 'vitest';
import { systems } from '#core/base/concept.ts';
import type { FactBase } from '#core/facts/fact.ts';
import type { ClassCoverage } from '#core/facts/record.ts';
import { aCarePlan, aConcept, anOrigin, anOther, complete } from '#core/testing/build.ts';
import { isAbsence } from './silence.ts';

const byCategory = (type: string, ...categories: string[]): ClassCoverage => ({
  ...{ state: 'complete', reason: 'Read by category.', byCategory: { type, categories } },
});
const plan = (...categories: string[]) =>
  aCarePlan({ categories: categories.map((code) => aConcept(systems.snomed, code, code)) });
const other = (reference: string) => anOther({ origin: { ...anOrigin(), reference } });

describe('silence about what another source says', () => {
  it.each<[boolean, string, ClassCoverage, readonly FactBase[]]>([
    [true, 'the class was read to its end', complete, [plan()]],
    [false, 'it was read in part', { state: 'partial', reason: 'It stopped.' }, [plan('a')]],
    [true, 'its category was asked for', byCategory('CarePlan', 'a', 'b'), [plan('x', 'b')]],
    [false, 'only other categories were asked for', byCategory('CarePlan', 'a'), [plan('x')]],
    [false, 'it has no category', byCategory('CarePlan', 'a'), [plan()]],
    [
      true,
      'one of two copies has a category asked for',
      byCategory('CarePlan', 'a'),
      [plan(), plan('a')],
    ],
    [
      true,
      'another type was listed by category',
      byCategory('Observation', 'a'),
      [other('Flag/1')],
    ],
    [
      false,
      'it is of no class and no category',
      byCategory('Observation', 'a'),
      [other('Observation/1')],
    ],
  ])('is absence: %s, where %s', (expected, _where, coverage, facts) => {
    expect(isAbsence(coverage, facts)).toBe(expected);
  });
});
