import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compilePredicate } from './fhirpath/compile.ts';
import { compileRule } from './rule.ts';
import { ruleCatalog } from './rules/all.ts';

const now = '2026-01-15T12:00:00Z';
const model = r4 as Parameters<typeof fhirpath.compile>[1];
const rules = ruleCatalog.map(compileRule);

// The reference engine reads the system clock.
beforeAll(() => void vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

it('has rules of every dimension, each with its own id', () => {
  expect(new Set(ruleCatalog.map(({ id }) => id)).size).toBe(ruleCatalog.length);
  expect(new Set(ruleCatalog.map(({ dimension }) => dimension)).size).toBe(7);
  expect(ruleCatalog.length).toBeGreaterThanOrEqual(80);
});

const samples = process.env.CONCORD_SAMPLES ?? '../shared/data';
const examples = join(samples, 'fhir-r4-us-core-examples');

interface Fixture {
  readonly pass: unknown;
  readonly fail: unknown;
  readonly env?: { readonly patient?: unknown };
  readonly envPass?: { readonly patient?: unknown };
  readonly envFail?: { readonly patient?: unknown };
}

describe('fixtures', () => {
  const file = new URL('./fixtures.json', import.meta.url);
  const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Fixture>>;

  it.each(rules.map((rule) => [rule.info.id, rule] as const))(
    '%s passes and fails as it must',
    (id, rule) => {
      const fixture = fixtures[id];
      const check = (resource: unknown, env: Fixture['env']) =>
        rule.check(resource, { patient: env?.patient, now });
      expect({
        pass: check(fixture?.pass, fixture?.envPass ?? fixture?.env),
        fail: check(fixture?.fail, fixture?.envFail ?? fixture?.env),
      }).toEqual({ pass: 'pass', fail: 'fail' });
    },
  );

  it('agrees with the reference engine on every fixture and example of the same type', () => {
    const all = Object.values(fixtures).flatMap(({ pass, fail, env }) => [
      { resource: pass as { resourceType: string }, patient: env?.patient },
      { resource: fail as { resourceType: string }, patient: env?.patient },
    ]);
    if (existsSync(examples)) all.push(...readExamples(examples));
    else console.info('real examples skipped: no samples');
    const differing: string[] = [];
    for (const { id, resource: type, applies, fhirpath: text } of ruleCatalog) {
      if (type === 'Bundle') continue;
      const ours = [applies ?? 'true', text].map(compilePredicate);
      const theirs = [applies ?? 'true', text].map((path) => fhirpath.compile(path, model));
      for (const { resource, patient } of all.filter((one) => one.resource.resourceType === type)) {
        const said = ours.map((predicate) => predicate(resource, { patient, now }));
        const oracle = theirs.map((evaluate) => truth(evaluate, resource, patient));
        if (!oracle.includes('throws') && String(said) !== String(oracle)) {
          differing.push(`${id}: ${said} instead of ${oracle} on ${JSON.stringify(resource)}`);
        }
      }
    }
    expect(differing).toEqual([]);
  }, 60_000);
});

function readExamples(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      resource: JSON.parse(readFileSync(join(folder, name), 'utf8')) as { resourceType: string },
      patient: undefined,
    }));
}

function truth(
  evaluate: (resource: unknown, environment: Record<string, unknown>) => unknown,
  resource: unknown,
  patient: unknown,
): boolean | 'throws' | undefined {
  try {
    const result = evaluate(resource, { patient }) as unknown[];
    return result.length === 1 && typeof result[0] === 'boolean' ? result[0] : undefined;
  } catch {
    return 'throws'; // several values where FHIRPath allows one: not applicable, for us
  }
}
