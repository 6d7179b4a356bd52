import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toConnectionId } from '#core/base/ids.ts';
import { factClasses } from '#core/facts/fact.ts';
import type { Coverage, CoverageState } from '#core/facts/record.ts';
import { type AssessedSource, assessQuality } from './assess.ts';
import { compileRule } from './rule.ts';
import { ruleCatalog } from './rules/all.ts';

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
  asked: undefined,
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

  it.each<[number, string, readonly string[] | undefined]>([
    [1, 'that handed over all it holds', undefined],
    [1, 'that was asked for provenance', ['Patient', 'Provenance']],
    [0, 'that was never asked for it', ['Patient']],
  ])('blames %i times for no provenance a source %s', (applicable, _says, asked) => {
    expect(resultOf('CQ-BND-019', source({ asked }))).toMatchObject({ applicable });
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

  it('says of every resource what each rule says of it alone', () => {
    const rules = ruleCatalog.map(compileRule);
    fc.assert(
      fc.property(fc.array(anObservation, { maxLength: 12 }), (observations) => {
        const resources: readonly unknown[] = [patient, ...observations];
        const { results } = assessQuality([source({ resources })], now);
        const whole = {
          resourceType: 'Bundle',
          entry: resources.map((resource) => ({ resource })),
        };
        for (const rule of rules) {
          const asked = rule.info.resource === 'Bundle' ? [whole] : resources.filter(isOf(rule));
          const said = asked.map((resource) => rule.check(resource, { patient, now }));
          const result = results.find((one) => one.rule === rule.info.id);
          expect([rule.info.id, result?.applicable, result?.failing]).toEqual([
            rule.info.id,
            said.filter((outcome) => outcome !== 'not-applicable').length,
            said.filter((outcome) => outcome === 'fail').length,
          ]);
        }
      }),
      { numRuns: 30 },
    );
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

const isOf =
  ({ info }: ReturnType<typeof compileRule>) =>
  (resource: unknown) =>
    (resource as { resourceType: string }).resourceType === info.resource;

const aCoding = fc.record(
  {
    system: fc.constantFrom('http://loinc.org', 'http://example.org/local'),
    code: fc.constantFrom('8480-6', '29463-7', '2345-7', '85354-9', 'laboratory', 'H'),
  },
  { requiredKeys: [] },
);
const aConcept = fc.record({ coding: fc.oneof(fc.array(aCoding, { maxLength: 3 }), aCoding) });
const aQuantity = fc.record(
  { value: fc.double({ noNaN: true }), code: fc.constantFrom('kg', 'mg/dL', 'mm[Hg]') },
  { requiredKeys: [] },
);
/** Observations as a careless server might send them: whatever is left out or repeated. */
const anObservation = fc.record(
  {
    resourceType: fc.constant('Observation'),
    id: fc.constantFrom('1', '2'),
    status: fc.constantFrom('final', 'cancelled', 'preliminary'),
    category: fc.array(aConcept, { maxLength: 2 }),
    code: aConcept,
    valueQuantity: aQuantity,
    _valueQuantity: fc.constant({}),
    effectiveDateTime: fc.constantFrom('2025', '2025-03-04', '2031-01-01', 'soon'),
    component: fc.array(fc.record({ code: aConcept, valueQuantity: aQuantity }), { maxLength: 2 }),
    interpretation: fc.array(aConcept, { maxLength: 1 }),
  },
  { requiredKeys: ['resourceType'] },
);
