import { beforeAll, describe, expect, it } from 'vitest';
import { type ConnectionId, type PatientId, toConnectionId, toPatientId } from '#core/base/ids.ts';
import { fail, succeed } from '#core/base/result.ts';
import type { Progress, SourceRequest } from '#fetch/reading.ts';
import { failureOf } from '#fetch/says.ts';
import type { openServer } from '#fetch/server.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { createRecordSession } from './session.ts';

// Once and apart, because reading the tables takes longer than any test here.
beforeAll(async () => void (await loadTerminology()), 60_000);

const id = (text: string) => toConnectionId(text) as ConnectionId;
const patient = (text: string) => toPatientId(text) as PatientId;
const request = (name: string, of = 'p1'): SourceRequest => ({
  ...{ id: id(name), name, base: `https://${name}.example/fhir`, patient: patient(of) },
  ...{ granted: ['patient/*.rs'], preset: 'plain' },
});
const key = (name: string, of = 'p1') => ({ id: id(name), patient: patient(of) });

/** What each server answers; a text that is not JSON stands for a fault. */
type Answers = Record<string, Record<string, string>>;

async function session(answers: Answers, hold?: Promise<void>) {
  const open: typeof openServer = ({ id: connection, name, base }) => ({
    ...{ name, base },
    async get(address) {
      const type = address.split('?')[0] ?? '';
      if (type.startsWith('Condition')) await hold;
      const empty = '{"resourceType":"Bundle","type":"searchset"}';
      const text = answers[name]?.[type] ?? (type === 'metadata' ? 'none' : empty);
      if (!text.startsWith('{')) {
        const failure = failureOf({ connection, name, asked: type }, 'broken', 503);
        return fail({ failure, issues: [], wantsCategory: false });
      }
      const body: unknown = JSON.parse(text);
      return succeed({ status: 200, body, text, bytes: text.length, retryAfter: undefined });
    },
  });
  const made = createRecordSession(open);
  await made.start({ tokenFor: async () => succeed('t'), today: async () => '2026-01-15' });
  return made;
}

const person = (of: string) => `{"resourceType":"Patient","id":"${of}","birthDate":"1963-04-18"}`;
const allergies = (of: string, ...ids: string[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: ids.map((each) => ({
      resource: {
        ...{ resourceType: 'AllergyIntolerance', id: each, code: { text: 'Peanut' } },
        patient: { reference: `Patient/${of}` },
      },
    })),
  });
const quiet = () => undefined;

describe('a record session', () => {
  it('lays what it read side by side', async () => {
    const made = await session({
      north: { 'Patient/p1': person('p1'), AllergyIntolerance: allergies('p1', 'a1') },
      south: { 'Patient/p1': person('p1') },
    });
    await Promise.all([made.read(request('north'), quiet), made.read(request('south'), quiet)]);
    const { rows, sources } = await made.compare([key('north'), key('south')]);
    expect(sources.map((source) => source.id)).toEqual(['north', 'south']);
    expect(rows.find((row) => row.class === 'allergies')).toMatchObject({
      verdict: 'missing',
      cells: [{ state: 'recorded' }, { state: 'not-recorded' }],
    });
  });

  it('never says missing of a source that could not be read', async () => {
    const made = await session({
      north: { 'Patient/p1': person('p1'), AllergyIntolerance: allergies('p1', 'a1') },
      south: { 'Patient/p1': person('p1'), AllergyIntolerance: 'fault' },
    });
    await Promise.all([made.read(request('north'), quiet), made.read(request('south'), quiet)]);
    const { rows } = await made.compare([key('north'), key('south')]);
    expect(rows.find((row) => row.class === 'allergies')).toMatchObject({
      verdict: 'undecided',
      cells: [{ state: 'recorded' }, { state: 'not-known' }],
    });
  });

  it('compares what has come while more is being read', async () => {
    let goOn = () => undefined as unknown;
    const hold = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const made = await session({ north: { AllergyIntolerance: allergies('p1', 'a1') } }, hold);
    const seen: Progress[] = [];
    const reading = made.read(request('north'), (progress) => seen.push(progress));
    await expect
      .poll(() => seen.at(-1)?.classes.allergies.state, { timeout: 10_000 })
      .toBe('complete');
    const { rows, sources } = await made.compare([key('north')]);
    expect(rows).toHaveLength(1);
    expect(sources[0]?.coverage.conditions.state).toBe('unread');
    goOn();
    await reading;
    const later = await made.compare([key('north')]);
    expect(later.sources[0]?.coverage.conditions.state).toBe('complete');
  });

  it('holds nothing of one Patient when asked about another', async () => {
    const made = await session({ north: { AllergyIntolerance: allergies('p1', 'a1') } });
    await made.read(request('north', 'p1'), quiet);
    const before = await made.compare([key('north', 'p2')]);
    expect(before).toMatchObject({ rows: [], sources: [{ received: 0 }] });
    expect(before.sources[0]?.coverage.allergies.state).toBe('unread');
    expect(await made.rawResource(key('north', 'p2'), 'AllergyIntolerance/a1')).toBeUndefined();
    await made.read(request('north', 'p2'), quiet);
    expect(await made.compare([key('north', 'p1')])).toMatchObject({ sources: [{ received: 0 }] });
    // The server still sends the first person's allergy: it is withheld, and said so.
    const [source] = (await made.compare([key('north', 'p2')])).sources;
    expect(source?.withheld).toMatchObject([{ reason: 'another patient' }]);
  });

  it('lets a late page of a forgotten reading go nowhere', async () => {
    let goOn = () => undefined as unknown;
    const hold = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const made = await session({ north: { 'Patient/p1': person('p1') } }, hold);
    const reading = made.read(request('north'), quiet);
    await made.forget(id('north'));
    goOn();
    await reading;
    expect(await made.compare([key('north')])).toMatchObject({ sources: [{ received: 0 }] });
  });

  it('fails where nothing came at all, and says so of every class', async () => {
    const down = { metadata: 'x', 'Patient/p1': 'x' };
    const types = ['AllergyIntolerance', 'MedicationRequest', 'Condition', 'Observation'];
    const all = Object.fromEntries(types.map((type) => [type, 'x']));
    const made = await session({ north: { ...down, ...all } });
    expect(await made.read(request('north'), quiet)).toMatchObject({ failure: { kind: 'broken' } });
    const [source] = (await made.compare([key('north')])).sources;
    expect(source?.coverage.allergies.state).toBe('unread');
  });

  it('gives a resource as it was sent', async () => {
    const text = allergies('p1', 'a1').replace('"Peanut"', '"Peanut","dose":1.00');
    const made = await session({ north: { AllergyIntolerance: text } });
    await made.read(request('north'), quiet);
    expect(await made.rawResource(key('north'), 'AllergyIntolerance/a1')).toContain('"dose": 1.00');
  });

  it('finds people and groups who is likely one', async () => {
    const found = (of: string, family: string) =>
      JSON.stringify({
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [
          {
            resource: {
              ...{ resourceType: 'Patient', id: of, birthDate: '1963-04-18', gender: 'female' },
              name: [{ family, given: ['Marta', 'Elisabeth'] }],
              identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '900-11-7731' }],
              address: [{ line: ['418 Birchwood Lane'], city: 'Ellis Falls', postalCode: '53999' }],
            },
          },
        ],
      });
    const made = await session({
      north: { Patient: found('n1', 'Example') },
      south: { Patient: found('s1', 'Example') },
      west: {
        Patient: found('w1', 'Nowak').replace('1963-04-18', '1927-02-03').replace('7731', '1111'),
      },
    });
    const search = { family: 'L', given: undefined, birthDate: undefined, identifier: undefined };
    const answers = await Promise.all(
      ['north', 'south', 'west'].map((name) => made.searchPatients(request(name), search)),
    );
    const people = await made.groupPeople(answers.flatMap((one) => (one.ok ? one.value : [])));
    expect(people.map(({ candidates }) => candidates.map((one) => one.patient))).toEqual([
      ['n1', 's1'],
      ['w1'],
    ]);
  });
});
