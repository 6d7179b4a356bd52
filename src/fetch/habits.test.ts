import { describe, expect, it } from 'vitest';
import { type Habits, habitsOf } from './habits.ts';

describe('habitsOf', () => {
  it.each<[string, Partial<Habits>]>([
    ['epic', { byCategory: ['Observation', 'CarePlan'], count: 1000 }],
    ['oracle-millennium-provider', { byCategory: ['CarePlan'], count: 200 }],
    ['nextgen', { byCategory: ['Observation', 'CarePlan'], count: 25 }],
    ['hapi', { byCategory: [], count: 500 }],
    ['orion', { byIdentifier: true, headers: { Accept: 'application/json+fhir' } }],
    ['no preset of ours', { count: 1000, byCategory: [], byIdentifier: false, headers: {} }],
  ])('of %s are %j', (preset, habits) => {
    expect(habitsOf(preset)).toMatchObject(habits);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['none where no tenant is set', {}, {}],
    ['the tenant that is set', { tenant: 'a1' }, { 'X-FHIR-TENANT-ID': 'a1' }],
    [
      'both that are set',
      { tenant: 'a1', datastore: 'b' },
      { 'X-FHIR-TENANT-ID': 'a1', 'X-FHIR-DSID': 'b' },
    ],
  ])('send as tenant headers: %s', (_which, settings, headers) => {
    expect(habitsOf('ibm-lfh', settings).headers).toEqual({
      Prefer: 'handling=lenient',
      ...headers,
    });
  });

  it('send no key, wherever it comes from', () => {
    expect(habitsOf('intersystems-cloud').headers).toEqual({});
  });
});
