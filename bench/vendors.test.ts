import { afterAll, describe, expect, it, vi } from 'vitest';
import { presets } from '#connections/presets/presets.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { CoverageState } from '#core/facts/record.ts';
import { kinds } from '#fetch/kinds.ts';
import { AUTH_QUIRKS } from '../sandbox/auth/quirks.ts';
import { vendorCharacter, vendorCharacters } from '../sandbox/characters/vendors.ts';
import { FHIR_QUIRKS } from '../sandbox/quirks/catalog.ts';
import { type Arrival, type Journey, PERSONS, travel } from './vendorJourney.ts';

// fhirclient looks at `window` while it loads.
vi.stubGlobal('window', {});

type Ways = Omit<Journey, 'vendor' | 'person'>;
interface Expected {
  /** Not signed in, and why; nothing was read then. */
  readonly refused?: RegExp;
  /** Classes that cannot be whole there, and why; every other class is complete. */
  readonly short?: Short;
}

type Short = Partial<Record<FactClass, readonly [CoverageState, RegExp]>>;

const lines: string[] = [];
afterAll(() => {
  const head = ['as', 'person', 'connects', 'classes complete', 'read', 'requests', 'quirks'];
  console.log([head.join(' | '), ...lines.sort()].join('\n'));
});

async function arrive(id: string, person: string, ways: Ways = {}): Promise<Arrival> {
  const vendor = vendorCharacter(id);
  if (vendor === undefined) throw new Error(`There is no character ${id}.`);
  const arrival = await travel({ vendor, person, ...ways });
  const { status, coverage, read, held, requests } = arrival;
  const complete = factClasses.filter((name) => coverage?.[name].state === 'complete').length;
  const how = [ways.quirks?.map((one) => `+${one}`), ways.withoutQuirks?.map((one) => `-${one}`)];
  const label = [
    vendor.preset,
    ...how.flat(),
    ways.isRelayed === true ? 'relayed' : undefined,
    ways.scopes === undefined ? undefined : 'one category granted',
  ];
  const cells = [
    ...[label.filter(Boolean).join(' '), person, status.state === 'connected' ? 'yes' : 'no'],
    ...[`${complete} of ${factClasses.length}`, `${read} of ${held}`, `${requests}`],
    `${vendor.quirks.length}`,
  ];
  lines.push(cells.join(' | '));
  return arrival;
}

/** Whatever was not read is not called complete: the second promise, at every vendor. */
function expectHonest({ coverage, missed }: Arrival): void {
  for (const [type, references] of missed) {
    const feeds = kinds.find((kind) => kind.type === type)?.feeds ?? [];
    const isOpen = feeds.some((name) => {
      const cover = coverage?.[name];
      return cover === undefined || cover.state !== 'complete' || cover.byCategory !== undefined;
    });
    expect([type, references.length, isOpen]).toEqual([type, references.length, true]);
  }
}

function expectArrival(arrival: Arrival, { refused, short = {} }: Expected): void {
  expectHonest(arrival);
  const { status, coverage, read } = arrival;
  if (refused !== undefined) {
    expect(status).toMatchObject({ state: 'needs-attention' });
    const says = status.state === 'needs-attention' ? status.failure.says : '';
    expect(says).toMatch(refused);
    expect(read).toBe(0);
    return;
  }
  expect(status.state).toBe('connected');
  for (const name of factClasses) {
    const [state, reason] = short[name] ?? ['complete', /^/];
    expect([name, coverage?.[name].state]).toEqual([name, state]);
    expect(coverage?.[name].reason ?? '').toMatch(reason);
  }
}

const all = (names: readonly FactClass[], state: CoverageState, why: RegExp): Short =>
  Object.fromEntries(names.map((name) => [name, [state, why] as const]));

/** Not among the scopes of the preset, or withheld by the sign-in page of this character. */
const OF_ORACLE = all(
  ['familyHistory', 'careTeam', 'goals', 'devices', 'coverage'],
  'not-permitted',
  /may not read/,
);
const OF_FACADE = all(
  [
    ...(['reports', 'documents', 'familyHistory', 'careTeam'] as const),
    ...(['carePlans', 'goals', 'devices', 'coverage'] as const),
  ],
  'unsupported',
  /does not offer/,
);
const CORS = /does not admit this application \(CORS\)/;

describe.each(PERSONS)('%s is read', (person) => {
  it.each<[string, string, Expected]>([
    ['oracle', 'except for what was not granted', { short: OF_ORACLE }],
    ['oracle-provider', 'except for what was not granted', { short: OF_ORACLE }],
    ['oracle-open', 'whole', {}],
    ['epic', 'whole', {}],
    ['nextgen-office', 'whole', {}],
    ['lfh', 'whole', {}],
    ['iris', 'whole', {}],
    ['iris-dev', 'whole', {}],
    ['gateway', 'as far as the façade goes', { short: OF_FACADE }],
    ['rhapsody', 'as far as the façade goes', { short: OF_FACADE }],
    ['medplum', 'whole', {}],
    ['pointclickcare', 'whole', {}],
    ['hapi', 'whole', {}],
    ['launcher', 'whole', {}],
    ['plain', 'whole', {}],
  ])(
    'from a server like %s, %s',
    async (id, _how, expected) => {
      expectArrival(await arrive(id, person), expected);
    },
    60_000,
  );

  it('whole from the Microsoft service whose owner admits the application', async () => {
    expectArrival(await arrive('azure', person, { withoutQuirks: ['cors.off'] }), {});
  }, 60_000);
});

describe('and where it cannot be, the reason is exact', () => {
  it('NextGen: the token endpoint is closed to browsers', async () => {
    expectArrival(await arrive('nextgen', 'marta'), { refused: CORS });
  }, 60_000);

  it('NextGen behind a relay: whole, without aud, and the patient is found by a search', async () => {
    expectArrival(await arrive('nextgen', 'marta', { isRelayed: true }), {});
  }, 60_000);

  it('NextGen behind a relay: a list that ends too early is not called whole', async () => {
    const short = all(['labs', 'vitals', 'encounters', 'reports'], 'partial', /gave 50 and offers/);
    expectArrival(await arrive('nextgen', 'ingrid', { isRelayed: true }), { short });
  }, 60_000);

  it('Microsoft: no answer may be read until its owner admits the application', async () => {
    const short = all(factClasses, 'unread', /CORS|stopped answering/);
    const arrival = await arrive('azure', 'marta');
    expectArrival(arrival, { short });
    expect(arrival.coverage?.demographics.reason).toMatch(CORS);
  }, 60_000);

  it('InterSystems cloud with a key: there is nowhere to sign in', async () => {
    expectArrival(await arrive('iris-cloud', 'marta'), {
      refused: /does not say where to sign in/,
    });
  }, 60_000);

  it('InterSystems leaves out silently what scopes do not cover, and Concord does not', async () => {
    const vitals = 'http://terminology.hl7.org/CodeSystem/observation-category|vital-signs';
    const scopes = [
      ...['openid', 'launch/patient', 'patient/Patient.rs'],
      `patient/Observation.rs?category=${vitals}`,
    ];
    const arrival = await arrive('iris', 'marta', { scopes });
    expectHonest(arrival);
    expect(arrival.coverage).toMatchObject({
      vitals: { state: 'complete' },
      labs: {
        state: 'not-permitted',
        reason: expect.stringMatching(/only of category vital-signs/),
      },
      allergies: { state: 'not-permitted' },
    });
  }, 60_000);

  it('Orion in R4: what privacy withholds is a hole, though nobody names it', async () => {
    const short = all(['conditions'], 'partial', /says it left out some of Condition/);
    expectArrival(await arrive('orion', 'marta'), { short });
    expectArrival(await arrive('orion', 'ingrid'), {});
  }, 60_000);

  it('Epic: a search session that expires twice is begun anew once', async () => {
    const ways = { quirks: ['page.expired=2'] };
    const { coverage } = await arrive('epic', 'ingrid', ways);
    expect(coverage?.labs).toMatchObject({
      state: 'partial',
      reason: expect.stringMatching(/400/),
    });
  }, 60_000);

  it('Oracle: a registration that has not reached every host', async () => {
    const ways = { quirks: ['auth.not-yet-active'] };
    expectArrival(await arrive('oracle', 'marta', ways), { refused: /did not accept the sign-in/ });
  }, 60_000);

  it('a server that wants the intent of prescriptions is told every one', async () => {
    expectArrival(await arrive('plain', 'marta', { quirks: ['search.medreq-needs-intent'] }), {});
  }, 60_000);
});

it('LinuxForHealth: nothing is asked that it refuses, and the tenant stands on every request', async () => {
  const { statuses } = await arrive('lfh', 'marta');
  expect(Object.keys(statuses)).toEqual(['200']);
}, 60_000);

describe('presets and characters', () => {
  const played = [...Object.keys(AUTH_QUIRKS), ...Object.keys(FHIR_QUIRKS)];
  /** Said in another way, of imports, or of tokens the sandbox does not make. */
  const APART = ['auth.token-ttl-570', 'auth.scope-string-required'];

  it.each(presets)('the sandbox can play all that is known of $id', ({ quirks }) => {
    const reading = quirks.filter((quirk) => !quirk.startsWith('imp.'));
    expect(reading.filter((one) => !played.includes(one) && !APART.includes(one))).toEqual([]);
  });

  it('each character behaves like a preset there is', () => {
    const ids = presets.map(({ id }) => id);
    expect(vendorCharacters.filter(({ preset }) => !ids.includes(preset))).toEqual([]);
  });
});
