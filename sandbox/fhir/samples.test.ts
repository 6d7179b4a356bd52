import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPath } from './load.ts';
import { anEhr, idsIn, readAll } from './testing.ts';

const SAMPLES = process.env.CONCORD_SAMPLES ?? '../shared/data';
const folders = existsSync(SAMPLES)
  ? readdirSync(SAMPLES).filter((name) => /^(fhir|reconciliation|capability)/.test(name))
  : [];

it.skipIf(folders.length === 0)('skipped: no samples, or every folder is loaded', () => {
  expect(folders.length).toBeGreaterThan(0);
});

it.each(folders)('%s loads and everything loaded can be read back', async (folder) => {
  const { resources, problems } = loadPath(join(SAMPLES, folder));
  for (const { says } of problems) expect(says).not.toBe('');
  const ehr = anEhr(resources as readonly object[] as Parameters<typeof anEhr>[0], [], 1000);
  const types = [...new Set(resources.map(({ resourceType }) => resourceType))];
  let found = 0;
  for (const type of types) {
    const pages = await readAll(ehr, type);
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200));
    found += pages.flatMap(({ json }) => idsIn(json)).length;
  }
  expect(found).toBe(resources.length);
  const patient = resources.find(({ resourceType }) => resourceType === 'Patient');
  if (patient === undefined) return;
  const everything = await readAll(ehr, `Patient/${patient.id}/$everything?_count=200`);
  const ids = everything.flatMap(({ json }) => idsIn(json));
  expect(ids).toContain(patient.id);
  expect(everything.at(-1)?.status).toBe(200);
});
