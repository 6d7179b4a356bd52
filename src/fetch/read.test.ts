import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import { succeed } from '#core/base/result.ts';
import type { CoverageState } from '#core/facts/record.ts';
import { browserSurroundings } from './limits.ts';
import { readSource } from './read.ts';
import type { Progress } from './reading.ts';
import { openServer } from './server.ts';

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}
/** What a server answers by path and query; `undefined` is an empty searchset. */
type Script = (path: string, query: URLSearchParams, base: string) => Reply | undefined;

const bundle = (resources: readonly object[], more: object = {}) => ({
  body: {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
    ...more,
  },
});
const next = (url: string) => ({ link: [{ relation: 'next', url }] });
const allergy = (id: string) => ({ resourceType: 'AllergyIntolerance', id });
const NORTH = toConnectionId('north') as NonNullable<ReturnType<typeof toConnectionId>>;
const ADA = toPatientId('ada') as NonNullable<ReturnType<typeof toPatientId>>;

async function read(
  script: Script,
  ways: { granted?: readonly string[]; preset?: string; stopAfter?: number } = {},
) {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/fhir`;
    const url = new URL(request.url ?? '', base);
    const path = url.pathname.replace('/fhir/', '');
    asked.push(path + url.search);
    const patient = { body: { resourceType: 'Patient', id: 'ada' } };
    const usual: Reply =
      path === 'Patient/ada' ? patient : path === 'metadata' ? { status: 404 } : bundle([]);
    const { status = 200, body } = script(path, url.searchParams, base) ?? usual;
    response.writeHead(status, { 'content-type': 'application/fhir+json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  running.push(() => {
    http.closeAllConnections();
    http.close();
  });
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}/fhir`;
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // one listener a search is meant
  const references: string[] = [];
  const progress: Progress[] = [];
  const request = {
    ...{ id: NORTH, name: 'North', base, patient: ADA },
    granted: ways.granted ?? ['patient/*.rs'],
    preset: ways.preset ?? 'plain',
  };
  const outcome = await readSource(request, {
    server: openServer({
      ...{ id: NORTH, name: 'North', base },
      token: async () => succeed('token'),
      limits: { retries: 1 },
      around: { ...browserSurroundings(), sleep: async () => undefined },
    }),
    signal: controller.signal,
    onPage: ({ resources }) => {
      for (const one of resources) references.push(`${one.resourceType}/${one.id}`);
      if (references.length >= (ways.stopAfter ?? Number.POSITIVE_INFINITY)) controller.abort();
    },
    onProgress: (one) => progress.push(one),
    now: () => 0,
  });
  return { outcome, asked, references, progress };
}

describe('readSource', () => {
  it('reads every page by its next links', async () => {
    const { outcome, references } = await read((path, query, base) => {
      if (path !== 'AllergyIntolerance') return undefined;
      const page = Number(query.get('page') ?? 1);
      const link = page < 3 ? next(`${base}/AllergyIntolerance?page=${page + 1}`) : {};
      return bundle([allergy(`a${page}`)], link);
    });
    expect(references.filter((one) => one.startsWith('Allergy'))).toHaveLength(3);
    expect(outcome.coverage.allergies).toEqual({ state: 'complete', reason: undefined });
    expect(outcome.coverage.demographics.state).toBe('complete');
  });

  it.each<[string, Script, RegExp]>([
    [
      'the next link leads to another server',
      (path) =>
        path === 'AllergyIntolerance'
          ? bundle([allergy('a')], next('https://evil.example/x'))
          : undefined,
      /outside of itself/,
    ],
    [
      'the next link leads back to itself',
      (path, _query, base) =>
        path === 'AllergyIntolerance'
          ? bundle([allergy('a')], next(`${base}/AllergyIntolerance?again=1`))
          : undefined,
      /same page .* twice/,
    ],
    [
      'new links bring nothing new',
      (path, query, base) =>
        path === 'AllergyIntolerance'
          ? bundle(
              [allergy('a')],
              next(`${base}/AllergyIntolerance?n=${Number(query.get('n')) + 1}`),
            )
          : undefined,
      /nothing new/,
    ],
    [
      'the server says it holds more than it gives',
      (path) =>
        path === 'AllergyIntolerance' ? bundle([allergy('a')], { total: 109 }) : undefined,
      /holds 109 .* gave 1 /,
    ],
    [
      'a later page fails for good',
      (path, query, base) => {
        if (path !== 'AllergyIntolerance') return undefined;
        if (query.has('page')) return { status: 500 };
        return bundle([allergy('a')], next(`${base}/AllergyIntolerance?page=2`));
      },
      /status 500/,
    ],
    [
      'a page handle has run out twice',
      (path, query, base) => {
        if (path !== 'AllergyIntolerance') return undefined;
        if (query.has('page')) return { status: 410 };
        return bundle([allergy('a')], next(`${base}/AllergyIntolerance?page=2`));
      },
      /status 410/,
    ],
    [
      'the server says it kept something back',
      (path) => {
        const issue = [{ severity: 'warning', code: 'suppressed' }];
        const outcome = { resourceType: 'OperationOutcome', issue };
        return path === 'AllergyIntolerance' ? bundle([allergy('a'), outcome]) : undefined;
      },
      /left out/,
    ],
  ])('keeps what came and says partial when %s', async (_when, script, reason) => {
    const { outcome, references } = await read(script);
    expect(references).toContain('AllergyIntolerance/a');
    expect(outcome.coverage.allergies.state).toBe('partial');
    expect(outcome.coverage.allergies.reason).toMatch(reason);
    expect(outcome.coverage.conditions.state).toBe('complete');
  });

  it.each<[string, Reply, string]>([
    ['refused', { status: 403 }, 'forbidden'],
    ['refused', { status: 400 }, 'rejected'],
    ['unread', { status: 503 }, 'broken'],
    ['unread', { body: { resourceType: 'Patient', id: 'x' } }, 'unreadable'],
  ])('says %s for %j and goes on with the rest', async (state, reply, kind) => {
    const { outcome } = await read((path) => (path === 'AllergyIntolerance' ? reply : undefined));
    expect(outcome.coverage.allergies.state).toBe(state);
    expect(outcome.failures.map((failure) => failure.kind)).toEqual([kind]);
    expect(outcome.coverage.medications.state).toBe('complete');
  });

  it('begins again once when a page handle has run out', async () => {
    let expired = false;
    const { outcome } = await read((path, query, base) => {
      if (path !== 'AllergyIntolerance') return undefined;
      if (!query.has('page')) {
        return bundle([allergy('a')], next(`${base}/AllergyIntolerance?page=2`));
      }
      if (!expired) {
        expired = true;
        return { status: 410 };
      }
      return bundle([allergy('b')]);
    });
    expect(outcome.coverage.allergies.state).toBe('complete');
  });

  it('says nothing of what is offered before the server has', async () => {
    const { progress, outcome } = await read((path) =>
      path === 'metadata'
        ? {
            body: {
              resourceType: 'CapabilityStatement',
              fhirVersion: '4.0.1',
              rest: [
                {
                  mode: 'server',
                  resource: [{ type: 'Condition', interaction: [{ code: 'search-type' }] }],
                },
              ],
            },
          }
        : undefined,
    );
    expect(progress[0]?.classes.allergies).toEqual({
      state: 'unread',
      reason: 'Still being read.',
    });
    expect(progress.at(-1)?.classes.allergies.state).toBe('unsupported');
    expect(outcome.coverage.allergies.state).toBe('unsupported');
  });

  it.each<[CoverageState, string, readonly string[]]>([
    ['not-permitted', 'it was not granted', ['patient/Condition.rs']],
    ['refused', 'it was granted', ['patient/*.rs']],
  ])('calls demographics %s where the server says no and %s', async (state, _why, granted) => {
    const { outcome } = await read(
      (path) => (path === 'Patient/ada' ? { status: 403 } : undefined),
      { granted },
    );
    expect(outcome.coverage.demographics.state).toBe(state);
    expect(outcome.coverage.demographics.reason).toMatch(/North.*\.$/);
  });

  it('asks by category where the server demands one', async () => {
    const { outcome, asked } = await read((path, query) => {
      if (path !== 'Observation' || query.has('category')) return undefined;
      const issue = [{ severity: 'error', code: 'required' }];
      return { status: 400, body: { resourceType: 'OperationOutcome', issue } };
    });
    expect(asked.filter((one) => /^Observation\?.*category=/.test(one))).toHaveLength(10);
    expect(outcome.coverage.labs.state).toBe('complete');
    expect(outcome.failures).toEqual([]);
  });

  it('says partial for one class when one category fails', async () => {
    const { outcome } = await read(
      (path, query) =>
        path === 'Observation' && query.get('category') === 'vital-signs'
          ? { status: 500 }
          : undefined,
      { preset: 'epic' },
    );
    expect(outcome.coverage.labs.state).toBe('complete');
    expect(outcome.coverage.vitals.state).toBe('partial');
  });

  const order = (id: string, reference: string, display?: string) => ({
    resourceType: 'MedicationRequest',
    id,
    medicationReference: { reference, ...(display === undefined ? {} : { display }) },
  });
  const orders: Script = (path) =>
    path === 'MedicationRequest'
      ? bundle([order('1', 'Medication/m1'), order('2', 'Medication/m2'), order('3', '#inside')])
      : undefined;

  it('fetches the medications orders point to, together', async () => {
    const { outcome, asked, references } = await read((path, query, base) => {
      if (path !== 'Medication') return orders(path, query, base);
      const ids = query.get('_id')?.split(',') ?? [];
      return bundle(ids.map((id) => ({ resourceType: 'Medication', id })));
    });
    expect(asked.filter((one) => one.startsWith('Medication?'))).toHaveLength(1);
    expect(references).toEqual(expect.arrayContaining(['Medication/m1', 'Medication/m2']));
    expect(outcome.coverage.medications.state).toBe('complete');
  });

  it('fetches them one by one where the server will not list them', async () => {
    const { outcome, references } = await read((path, query, base) => {
      if (path === 'Medication') return { status: 400 };
      const id = /^Medication\/(.*)$/.exec(path)?.[1];
      if (id !== undefined) return { body: { resourceType: 'Medication', id } };
      return orders(path, query, base);
    });
    expect(references).toEqual(expect.arrayContaining(['Medication/m1', 'Medication/m2']));
    expect(outcome.coverage.medications.state).toBe('complete');
  });

  it('does not call medications complete whose names could not be read', async () => {
    const { outcome, asked } = await read(orders, {
      granted: ['patient/MedicationRequest.rs', 'patient/MedicationStatement.rs'],
    });
    expect(asked.some((one) => one.startsWith('Medication?'))).toBe(false);
    expect(outcome.coverage.medications.state).toBe('partial');
    expect(outcome.coverage.medications.reason).toMatch(/2 medications .* no name/);
  });

  it('does not ask for medications where the server has no such type', async () => {
    const types = ['MedicationRequest', 'Patient'].map((type) => ({ type }));
    const { outcome, asked } = await read((path, query, base) => {
      if (path === 'metadata') {
        const rest = [{ mode: 'server', resource: types }];
        return { body: { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', rest } };
      }
      if (path !== 'MedicationRequest') return orders(path, query, base);
      return bundle([order('1', 'Medication/m1', 'Aspirin')]);
    });
    expect(asked.filter((one) => /^Medication[?/]/.test(one))).toEqual([]);
    expect(outcome.coverage.medications.state).toBe('complete');
  });

  it.each([400, 404, 410])(
    'begins a search anew, once, whose next page is a %i',
    async (status) => {
      let refused = 0;
      const { outcome, references } = await read((path, query, base) => {
        if (path !== 'AllergyIntolerance') return undefined;
        const session = query.get('session');
        if (session === null) {
          return bundle([allergy('a1')], next(`${base}/AllergyIntolerance?session=${refused}`));
        }
        if (session === '1') return bundle([allergy('a2')]);
        refused += 1;
        return { status };
      });
      expect(refused).toBe(1);
      expect(new Set(references.filter((one) => one.startsWith('Allergy')))).toEqual(
        new Set(['AllergyIntolerance/a1', 'AllergyIntolerance/a2']),
      );
      expect(outcome.coverage.allergies.state).toBe('complete');
    },
  );

  it('names the person by an identifier where the server wants that', async () => {
    const identifier = [{ system: 'REGION-A', value: 'XX,1' }];
    const { outcome, asked } = await read(
      (path) =>
        path === 'Patient/ada'
          ? { body: { resourceType: 'Patient', id: 'ada', identifier } }
          : undefined,
      { preset: 'orion-amadeus' },
    );
    const [conditions = ''] = asked.filter((one) => one.startsWith('Condition?'));
    expect(new URLSearchParams(conditions.split('?')[1]).get('patient.identifier')).toBe(
      'REGION-A|XX\\,1',
    );
    expect(asked.some((one) => one.includes('patient=ada'))).toBe(false);
    expect(outcome.coverage.conditions.state).toBe('complete');
  });

  it('names every intent where the server wants one', async () => {
    const { outcome, asked } = await read((path, query) => {
      if (path !== 'MedicationRequest' || query.has('intent')) return undefined;
      const issue = [{ severity: 'error', code: 'required' }];
      return { status: 400, body: { resourceType: 'OperationOutcome', issue } };
    });
    expect(asked.filter((one) => /^MedicationRequest\?.*intent=/.test(one))).toHaveLength(1);
    expect(outcome.coverage.medications).toEqual({ state: 'complete', reason: undefined });
  });

  it('stops at once and keeps what came', async () => {
    const { outcome } = await read(
      (path, query, base) => {
        if (path !== 'AllergyIntolerance') return undefined;
        const page = Number(query.get('page') ?? 1);
        return bundle([allergy(`a${page}`)], next(`${base}/AllergyIntolerance?page=${page + 1}`));
      },
      { stopAfter: 4 },
    );
    expect(outcome.coverage.allergies.state).toBe('partial');
    expect(outcome.coverage.allergies.reason).toMatch(/stopped/);
  });

  it('does not half-read a server of another FHIR version', async () => {
    const { outcome, asked } = await read((path) =>
      path === 'metadata'
        ? { body: { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' } }
        : undefined,
    );
    expect(asked.sort()).toEqual(['Patient/ada', 'metadata']);
    expect(outcome.coverage.allergies).toMatchObject({ state: 'unread' });
    expect(outcome.coverage.allergies.reason).toMatch(/3\.0\.2/);
  });

  it('tells how far it is after every page', async () => {
    const { progress, outcome } = await read(() => undefined);
    const last = progress.at(-1);
    expect(last).toMatchObject({ done: last?.known, reading: [], pages: outcome.pages });
    expect(progress.some(({ reading }) => reading.includes('AllergyIntolerance'))).toBe(true);
  });
});
