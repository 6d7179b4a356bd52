import { readFileSync } from 'node:fs';
import type { FhirResource } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { serverIds } from './build/servers.ts';
import { inventEveryone, listPersons, makeAnswers, makePeople } from './people.ts';
import { spell } from './spell.ts';

const data = makePeople();
const answers = makeAnswers();
const persons = listPersons();

const onServer = (server: string) => data[server]?.resources ?? [];

const byReference = new Map(
  serverIds.map((server) => [
    server as string,
    new Map(
      onServer(server).map((resource) => [`${resource.resourceType}/${resource.id}`, resource]),
    ),
  ]),
);

describe('the servers', () => {
  it.each(serverIds)('%s: no id is used twice', (server) => {
    expect(byReference.get(server)?.size).toBe(onServer(server).length);
  });

  it.each(serverIds)('%s: every reference leads to a resource of the same server', (server) => {
    const known = byReference.get(server);
    const dangling = referencesIn(onServer(server)).filter((reference) => !known?.has(reference));
    expect(dangling).toEqual([]);
  });

  it.each(serverIds)('%s: every resource says when it was last touched', (server) => {
    const instant = /^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:00Z$/;
    for (const { meta } of onServer(server)) expect(meta?.lastUpdated).toMatch(instant);
  });

  it.each(serverIds)('%s: no element is empty', (server) => {
    expect(emptyIn(onServer(server), server)).toEqual([]);
  });

  it.each(serverIds)('%s: two practitioners may sign in, and each patient', (server) => {
    const users = data[server]?.users ?? [];
    const who = users.map(({ fhirUser }) => fhirUser);
    expect(who.filter((user) => user.startsWith('Practitioner/'))).toHaveLength(2);
    const patients = persons.flatMap(({ patients }) => patients[server] ?? []);
    for (const patient of patients) expect(who).toContain(`Patient/${patient}`);
    for (const user of who) expect(byReference.get(server)?.has(user)).toBe(true);
  });

  it('no id of a person is the same on two servers', () => {
    for (const { patients } of persons) {
      expect(new Set(Object.values(patients)).size).toBe(Object.values(patients).length);
    }
  });
});

describe('the people', () => {
  it('there are at least ten', () => {
    expect(persons.length).toBeGreaterThanOrEqual(10);
  });

  it('the main person is known to all four servers', () => {
    expect(Object.keys(persons[0]?.patients ?? {})).toEqual([...serverIds]);
  });

  it('the long chart holds about five thousand resources on three servers', () => {
    const patients = persons.find(({ id }) => id === 'ingrid')?.patients ?? {};
    expect(Object.keys(patients)).toHaveLength(3);
    const counts = Object.entries(patients).map(
      ([server, id]) =>
        onServer(server).filter((resource) => subjectOf(resource) === `Patient/${id}`).length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(4800);
  });

  it('the empty record is a Patient and nothing else', () => {
    const patients = persons.find(({ id }) => id === 'olu')?.patients ?? {};
    for (const [server, id] of Object.entries(patients)) {
      expect(referencesIn(onServer(server))).not.toContain(`Patient/${id}`);
    }
  });

  it('are the same each time they are made', () => {
    const again = inventEveryone();
    for (const server of serverIds) {
      expect(JSON.stringify(again.shelves[server].resources)).toBe(
        JSON.stringify(onServer(server)),
      );
    }
  });
});

describe('the answers', () => {
  it('answers.json is what the source says; if not: npx tsx sandbox/people/writeAnswers.ts', () => {
    const committed = readFileSync(new URL('answers.json', import.meta.url), 'utf8');
    expect(committed).toBe(spell(answers));
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(answers)));
  });

  it('at least 80 disagreements are planted, besides the controls', () => {
    expect(answers.filter(({ verdict }) => verdict !== 'agrees').length).toBeGreaterThanOrEqual(80);
    expect(answers.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThanOrEqual(30);
  });

  it('every place exists and belongs to the person', () => {
    for (const { person, where, says } of answers) {
      expect(where, says).not.toEqual([]);
      const patients: Readonly<Record<string, string>> =
        persons.find(({ id }) => id === person)?.patients ?? {};
      for (const { source, reference } of where) {
        const resource = byReference.get(source)?.get(reference);
        if (resource === undefined) throw new Error(`${says}: ${source} has no ${reference}`);
        const owner = resource.resourceType === 'Patient' ? reference : subjectOf(resource);
        expect(owner, says).toBe(`Patient/${patients[source]}`);
      }
    }
  });

  it('what agrees matters not, what differs matters', () => {
    for (const { verdict, severity, says } of answers) {
      expect(severity === 'none', says).toBe(verdict === 'agrees');
    }
  });

  it('a difference lies between sources: at least two hold the fact, unless it is missing', () => {
    for (const { alert, verdict, where, says } of answers) {
      if (alert !== undefined || verdict === 'missing') continue;
      expect(new Set(where.map(({ source }) => source)).size, says).toBeGreaterThan(1);
    }
  });
});

function subjectOf(resource: FhirResource): string | undefined {
  const loose = resource as {
    readonly subject?: { readonly reference?: string };
    readonly patient?: { readonly reference?: string };
    readonly beneficiary?: { readonly reference?: string };
  };
  return (loose.subject ?? loose.patient ?? loose.beneficiary)?.reference;
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

/** FHIR allows no empty object, array or string, and JSON would hide an `undefined`. */
function emptyIn(value: unknown, path: string): readonly string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const inner = Object.entries(value);
  if (inner.length === 0) return [path];
  return inner.flatMap(([key, part]) => emptyIn(part, `${path}.${key}`));
}
