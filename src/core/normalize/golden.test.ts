import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toPatientId } from '#core/base/ids.ts';
import { completeCoverage, NORTH, someTerms } from '#core/testing/build.ts';
import { normalizeRecord } from './record.ts';

/** Records in the manner of real servers; what they must become is changed only by hand. */
it.each([
  ['university-hospital', 'eP1'],
  ['regional-hospital', '12724065'],
  ['ambulatory-group', 'p1'],
])('%s becomes the facts written down for it', (name, patient) => {
  const record = normalizeRecord(read(`${name}.json`) as unknown[], {
    connection: NORTH,
    patient: toPatientId(patient),
    coverage: completeCoverage,
    terms: someTerms,
  });
  const { received, used, withheld } = record;
  const facts = Object.entries(record.facts).filter(([, list]) => list.length > 0);
  // JSON leaves out what is not stated, as the files do.
  const written = JSON.stringify({ received, used, withheld, facts: Object.fromEntries(facts) });
  expect(JSON.parse(written)).toEqual(read(`${name}.facts.json`));
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`golden/${file}`, import.meta.url), 'utf8'));
}
