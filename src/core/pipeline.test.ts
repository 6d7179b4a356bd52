import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConnectionId } from '#core/base/ids.ts';
import { completeCoverage, NORTH, SOUTH, someTerms } from '#core/testing/build.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { runPipeline } from './pipeline.ts';

const source = (connection: ConnectionId, resources: readonly unknown[]) => ({
  connection,
  patient: undefined,
  coverage: completeCoverage,
  resources,
});
const order = (id: string, dose: number) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject: { reference: 'Patient/1' },
  medicationCodeableConcept: { text: 'lisinopril 10 mg tablet' },
  dosageInstruction: [{ doseAndRate: [{ doseQuantity: { value: dose, unit: 'mg' } }] }],
});

it('goes from resources to verdicts in one call', () => {
  const { comparison, records } = runPipeline(
    [source(NORTH, [order('a', 10)]), source(SOUTH, [order('b', 20)])],
    { terms: someTerms },
  );
  expect(records.map(({ used }) => used)).toEqual([1, 1]);
  expect(comparison.identity.confirmed).toBe(false);
  expect(comparison.rows).toMatchObject([
    { class: 'medications', verdict: 'differs', severity: 'critical' },
  ]);
  expect(comparison.alerts.map(({ id }) => id)).toEqual(['dose-conflict']);
});

const samples = process.env.CONCORD_SAMPLES ?? join(process.cwd(), '../shared/data');
const folders = [
  'fhir-r4-us-core-examples',
  'fhir-r4-synthea-uscore-ndjson',
  'fhir-r4-mii-germany',
  'fhir-r4b-spec-examples',
  'fhir-r5-spec-examples',
  'fhir-phr',
  'fhir-edge-cases',
  'fhir-vendor-recordings/athena',
  'fhir-vendor-recordings/careevolution',
  'fhir-vendor-recordings/cerner-resources',
  'fhir-vendor-recordings/epic',
  'fhir-vendor-recordings/medhost',
  'fhir-vendor-recordings/nextgen',
].filter((folder) => existsSync(join(samples, folder)));

describe.skipIf(folders.length === 0)('a record given as two sources (skipped: no samples)', () => {
  it.each(folders)('%s agrees with itself and loses nothing', async (folder) => {
    const terms = await loadTerminology();
    const [one, other] = [readFolder(join(samples, folder)), readFolder(join(samples, folder))];
    const { comparison, records } = runPipeline([source(NORTH, one), source(SOUTH, other)], {
      terms,
    });
    const others = comparison.rows.filter(({ verdict }) => verdict !== 'agrees');
    expect(others.map(({ class: about, title, verdict }) => [about, title, verdict])).toEqual([]);
    const shown = new Set(comparison.rows.flatMap(({ cells }) => cells[0]?.references ?? []));
    const held = Object.values(records[0]?.facts ?? {}).flat();
    expect(held.filter(({ origin }) => !shown.has(origin.reference))).toEqual([]);
  });
});

function readFolder(path: string): readonly unknown[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path).flatMap((name) => readFolder(join(path, name)));
  }
  const lines = path.endsWith('.ndjson') ? readFileSync(path, 'utf8').split('\n') : [];
  const texts = path.endsWith('.json') ? [readFileSync(path, 'utf8')] : lines;
  return texts.filter((text) => text.trim() !== '').flatMap(parse);
}

/** Some samples are broken on purpose. */
function parse(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
