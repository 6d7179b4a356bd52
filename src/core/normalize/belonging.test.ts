import { describe, expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { completeCoverage, NORTH, noTerms } from '#core/testing/build.ts';
import type { Raw } from './read.ts';
import { normalizeRecord } from './record.ts';

const ada = { resourceType: 'Patient', id: '1', name: [{ family: 'Example', given: ['Ada'] }] };
const bob = { resourceType: 'Patient', id: '2', name: [{ family: 'Other' }] };
const condition = (more: Raw): Raw => ({
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/1' },
  ...more,
});

function normalize(resources: readonly unknown[], patient?: string): SourceRecord {
  return normalizeRecord(resources, {
    connection: NORTH,
    patient: patient === undefined ? undefined : toPatientId(patient),
    coverage: completeCoverage,
    terms: noTerms,
  });
}

function factsIn({ facts }: SourceRecord): readonly string[] {
  return Object.values(facts).flatMap((list) => list.map(({ origin }) => origin.reference));
}

describe('whose record it is', () => {
  it('is the only Patient, where nobody chose', () => {
    const record = normalize([
      condition({ subject: { reference: 'Patient/2' } }),
      condition({ id: 'd' }),
      ada,
    ]);
    expect(factsIn(record)).toEqual(['Patient/1', 'Condition/d']);
  });

  it('is nobody where several were found and nobody chose', () => {
    const record = normalize([ada, bob, condition({})]);
    expect(factsIn(record)).toEqual([]);
    expect(record.withheld.map(({ reason }) => reason)).toEqual(Array(3).fill('another patient'));
  });

  it('is nobody where no Patient came and two are spoken of', () => {
    const record = normalize([
      condition({}),
      condition({ id: 'd', subject: { reference: 'Patient/2' } }),
    ]);
    expect(factsIn(record)).toEqual([]);
  });

  it('is the one spoken of, where no Patient came', () => {
    expect(factsIn(normalize([condition({})]))).toEqual(['Condition/c']);
  });

  it('is a Patient without id, where it is alone', () => {
    const record = normalize([{ ...ada, id: undefined }, condition({})]);
    expect(record.withheld).toEqual([]);
    expect(record.facts.demographics[0]?.names[0]?.family).toBe('Example');
  });

  it('is told by full URLs of a Bundle', () => {
    const entry = (fullUrl: string, resource: Raw) => ({ fullUrl, resource });
    const about = (urn: string, id: string) =>
      entry(`urn:uuid:c${id}`, condition({ id, subject: { reference: urn } }));
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        entry('urn:uuid:aa', ada),
        entry('urn:uuid:bb', bob),
        about('urn:uuid:aa', 'c'),
        about('urn:uuid:bb', 'd'),
      ],
    };
    expect(factsIn(normalize([bundle], '1'))).toEqual(['Patient/1', 'Condition/c']);
  });

  it('is told by conditional references', () => {
    const known = (patient: Raw, value: string) => ({
      ...patient,
      identifier: [{ system: 's', value }],
    });
    const about = (id: string, value: string) =>
      condition({ id, subject: { reference: `Patient?identifier=s|${value}` } });
    const record = normalize(
      [known(ada, 'A'), known(bob, 'B'), about('c', 'A'), about('d', 'B')],
      '1',
    );
    expect(factsIn(record)).toEqual(['Patient/1', 'Condition/c']);
  });
});
