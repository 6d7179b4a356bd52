import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import { completeCoverage, NORTH, someTerms } from '#core/testing/build.ts';
import { isRaw, type Raw, rawsOf } from './read.ts';
import { normalizeRecord, patientsIn } from './record.ts';

const root = process.env.CONCORD_SAMPLES ?? '../shared/data';
const folders = existsSync(root)
  ? readdirSync(root).filter((name) => name.startsWith('fhir-') && !name.includes('dstu2'))
  : [];
const context = { connection: NORTH, terms: someTerms };

/** Everything in the JSON and NDJSON files of a folder that parses. */
function read(folder: string): readonly unknown[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    if (!/\.(?:json|ndjson|phr)$/.test(file) || file.endsWith('index.json')) return [];
    const text = readFileSync(join(root, folder, file), 'utf8');
    const parts = file.endsWith('.json') ? [text] : text.split('\n');
    return parts.flatMap(parse);
  });
}

function parse(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return []; // some samples are broken on purpose
  }
}

describe.skipIf(folders.length === 0)('samples of real servers', () => {
  it.each(folders)('%s is accounted for, for every person in it', (folder) => {
    const resources = read(folder);
    const patients = patientsIn(resources, context).map(({ patient }) => patient);
    for (const patient of [undefined, ...patients.slice(0, 5)]) {
      const record = normalizeRecord(resources, {
        ...context,
        patient,
        coverage: completeCoverage,
      });
      const facts = Object.values(record.facts).reduce((sum, list) => sum + list.length, 0);
      expect(record.received).toBe(record.used + record.withheld.length);
      expect(facts).toBeLessThanOrEqual(record.used);
    }
  });

  it('never throws on a real resource in which anything was replaced by anything', () => {
    const real = folders.flatMap(read).flatMap(unpacked);
    const few = fc.constantFrom(...real);
    const odd = fc.oneof(
      fc.constantFrom(null, '', 0, false, [], {}, [[]]),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const patient = toPatientId('1');
    fc.assert(
      fc.property(few, odd, fc.nat(), (resource, value, at) => {
        const mutated = replaceAt(resource, value, { left: at % 60 });
        const record = normalizeRecord([mutated], {
          ...context,
          patient,
          coverage: completeCoverage,
        });
        return record.received === record.used + record.withheld.length;
      }),
      { numRuns: 1500 },
    );
  });
});

it.runIf(folders.length === 0)('skipped: no samples', () => {
  expect(folders).toEqual([]);
});

function unpacked(resource: unknown): readonly Raw[] {
  if (!isRaw(resource)) return [];
  return resource.resourceType === 'Bundle'
    ? rawsOf(resource.entry).flatMap((entry) => unpacked(entry.resource))
    : [resource];
}

/** A copy in which the n-th value met is another one. */
function replaceAt(value: unknown, other: unknown, count: { left: number }): unknown {
  if (count.left < 0) return value;
  count.left -= 1;
  if (count.left < 0) return other;
  if (Array.isArray(value)) return value.map((item) => replaceAt(item, other, count));
  if (!isRaw(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'resourceType' ? inner : replaceAt(inner, other, count),
    ]),
  );
}
