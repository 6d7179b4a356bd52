import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toConnectionId } from '#core/base/ids.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Coverage, CoverageState } from '#core/facts/record.ts';
import { type AssessedSource, assessQuality } from './assess.ts';

const now = '2026-01-15T12:00:00Z';
const connection = toConnectionId('north');
if (connection === undefined) throw new Error('north is an id');

const coverage = (state: CoverageState): Coverage =>
  Object.fromEntries(factClasses.map((name) => [name, { state, reason: undefined }])) as Coverage;

const patient = { resourceType: 'Patient', id: '1', gender: 'female', birthDate: '1970-05-01' };
const source = (more: Partial<AssessedSource> = {}): AssessedSource => ({
  connection,
  patient,
  resources: [patient],
  coverage: coverage('complete'),
  ...more,
});
const resultOf = (rule: string, assessed: AssessedSource) =>
  assessQuality([assessed], now).results.find((result) => result.rule === rule);

describe('assessQuality', () => {
  it('names the failing resources and the denominator', () => {
    const request = {
      resourceType: 'MedicationRequest',
      id: '7',
      status: 'active',
      authoredOn: '2026-05-01',
    };
    expect(resultOf('CQ-MRQ-011', source({ resources: [patient, request] }))).toMatchObject({
      applicable: 1,
      failing: 1,
      failures: ['MedicationRequest/7'],
    });
  });

  it.each<[number, CoverageState]>([
    [1, 'complete'],
    [0, 'partial'],
    [0, 'unread'],
    [0, 'not-permitted'],
  ])('applies a rule about absence %i times to a class read as %s', (applicable, state) => {
    expect(resultOf('CQ-BND-013', source({ coverage: coverage(state) }))).toMatchObject({
      applicable,
    });
  });

  it('does not assess what a source withdrew', () => {
    const withdrawn = { resourceType: 'MedicationRequest', id: '7', status: 'entered-in-error' };
    expect(resultOf('CQ-MRQ-010', source({ resources: [patient, withdrawn] }))).toMatchObject({
      applicable: 0,
    });
  });

  it('says no score below ten applicable checks', () => {
    const quality = assessQuality([source({ resources: [patient] })], now);
    for (const { score, applicable } of [...quality.byDimension, ...quality.byClass]) {
      expect(score === undefined).toBe(applicable < 10);
      if (score !== undefined) expect(score).toBeGreaterThanOrEqual(0);
    }
    expect(quality.byDimension.some(({ score }) => score !== undefined)).toBe(true);
  });

  it('counts how often an element is filled', () => {
    const allergies = [
      { resourceType: 'AllergyIntolerance', id: '1', criticality: 'high' },
      { resourceType: 'AllergyIntolerance', id: '2' },
    ];
    const { completeness } = assessQuality([source({ resources: allergies })], now);
    expect(completeness.find(({ element }) => element === 'criticality')).toMatchObject({
      filled: 1,
      of: 2,
    });
  });

  it('never throws, whatever a server sends', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({
              resourceType: fc.constantFrom(
                'Patient',
                'Observation',
                'Condition',
                'MedicationRequest',
              ),
              code: fc.jsonValue(),
              status: fc.jsonValue(),
              valueQuantity: fc.jsonValue(),
              verificationStatus: fc.jsonValue(),
              name: fc.jsonValue(),
            }),
          ),
        ),
        (resources) => void assessQuality([source({ resources })], now),
      ),
    );
  });
});
