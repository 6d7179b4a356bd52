import { describe, expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import { type Capability, readCapability } from './capability.ts';
import { planReading } from './plan.ts';
import { permissionFor } from './scopes.ts';

const patient = toPatientId('p1');
if (patient === undefined) throw new Error('p1 is an id');

function plan(granted: readonly string[] | 'open', preset = 'plain', capability?: Capability) {
  return planReading(
    { name: 'North', patient: patient as NonNullable<typeof patient>, granted, preset },
    capability,
  );
}

const labelsOf = ({ asks }: ReturnType<typeof plan>) => asks.map(({ label }) => label);

function statement(resources: readonly object[]): Capability | undefined {
  return readCapability({
    resourceType: 'CapabilityStatement',
    fhirVersion: '4.0.1',
    rest: [{ mode: 'server', resource: resources }],
  });
}

const search = [{ code: 'read' }, { code: 'search-type' }];

describe('permissionFor', () => {
  it.each<[string, string[], string]>([
    ['read', ['patient/Observation.read'], 'v1 names the type'],
    ['read', ['patient/*.read'], 'v1 names every type'],
    ['read', ['user/*.*'], 'v1 grants everything'],
    ['read', ['patient/Observation.rs'], 'v2 names the type'],
    ['read', ['patient/*.cruds'], 'v2 grants everything'],
    ['nothing', ['patient/Observation.r'], 'v2 lets us read but not search'],
    ['nothing', ['patient/Observation.write'], 'only writing is granted'],
    ['nothing', ['patient/Condition.rs'], 'another type is granted'],
    ['nothing', ['patient/Observation.sr'], 'the letters stand in no valid order'],
    ['nothing', ['openid', 'launch/patient', 'offline_access'], 'no data is granted'],
    [
      'read-some',
      ['patient/Observation.rs?category=http://x|laboratory'],
      'one category is granted',
    ],
    [
      'read',
      ['patient/Observation.rs?category=laboratory', 'patient/Observation.rs'],
      'one category and then all are granted',
    ],
  ])('is %s for %j, where %s', (may, granted) => {
    expect(permissionFor(granted, 'Observation').may).toBe(may);
  });

  it('tells reading by id from searching', () => {
    expect(permissionFor(['patient/Patient.r'], 'Patient', 'read').may).toBe('read');
    expect(permissionFor(['patient/Patient.s'], 'Patient', 'read').may).toBe('nothing');
  });
});

describe('planReading', () => {
  it('asks a silent server for all usual types, plainly', () => {
    const labels = labelsOf(plan(['patient/*.rs']));
    expect(labels).toContain('Observation');
    expect(labels).toContain('Coverage');
    expect(labels).not.toContain('ImagingStudy');
  });

  it.each([
    ['epic', 'Observation (laboratory)', 'CarePlan (assess-plan)'],
    ['nextgen', 'Observation (sdoh)', 'CarePlan (assess-plan)'],
    ['oracle-millennium', 'Observation', 'CarePlan (assess-plan)'],
    ['no such preset', 'Observation', 'CarePlan'],
    ['constructor', 'Observation', 'CarePlan'],
  ])('asks a server like %s for %s and %s', (preset, observations, plans) => {
    const labels = labelsOf(plan('open', preset));
    expect(labels).toContain(observations);
    expect(labels).toContain(plans);
  });

  it('asks only for what the server says it has', () => {
    const capability = statement([
      { type: 'Condition', interaction: search },
      { type: 'ImagingStudy', interaction: search },
      { type: 'Goal', interaction: [{ code: 'read' }] },
    ]);
    const { asks, skipped } = plan('open', 'plain', capability);
    expect(asks.map(({ label }) => label)).toEqual(['Condition', 'ImagingStudy']);
    expect(skipped.find(({ type }) => type === 'Goal')).toMatchObject({ state: 'unsupported' });
    expect(skipped.some(({ type }) => type === 'Media')).toBe(false);
  });

  it('takes the parameter the server lists', () => {
    const parameter = [{ name: 'subject' }];
    const capability = statement([
      { type: 'Condition', interaction: search, searchParam: parameter },
    ]);
    expect(plan('open', 'plain', capability).asks[0]?.address).toMatch(/^Condition\?subject=p1&/);
  });

  it('brings medications along where the server can include them', () => {
    const searchInclude = ['MedicationRequest:medication'];
    const capability = statement([
      { type: 'MedicationRequest', interaction: search, searchInclude },
    ]);
    expect(plan('open', 'plain', capability).asks[0]?.address).toContain(
      '_include=MedicationRequest%3Amedication',
    );
  });

  it('names what the session may not read', () => {
    const { asks, skipped } = plan(['patient/Condition.rs']);
    expect(asks.map(({ type }) => type)).toEqual(['Condition']);
    expect(skipped.find(({ type }) => type === 'AllergyIntolerance')).toMatchObject({
      state: 'not-permitted',
      feeds: ['allergies'],
      reason: 'This session at North may not read AllergyIntolerance.',
    });
  });

  it('asks category by category where only some are granted, and says which classes have holes', () => {
    const { asks, skipped } = plan(['patient/Observation.rs?category=http://x|laboratory']);
    expect(asks.map(({ label }) => label)).toEqual(['Observation (laboratory)']);
    const hole = skipped.find(({ type }) => type === 'Observation');
    expect(hole?.feeds).toEqual(['vitals', 'socialHistory', 'other']);
  });
});
