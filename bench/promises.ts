import type { FhirResource } from 'fhir/r4';
import { toPatientId } from '#core/base/ids.ts';
import type { ComparedSource, Comparison } from '#core/compare/comparison.ts';
import { isAbsence } from '#core/compare/silence.ts';
import { factClasses } from '#core/facts/fact.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import { nothingRead } from '#fetch/coverage.ts';
import { kinds } from '#fetch/kinds.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import { patientOf } from './realFolders.ts';

/**
 * What of the first two promises a comparison breaks: nothing dropped silently, and "missing" only
 * where a source was read to its end. Empty where it keeps them.
 */
export function brokenPromises({ sources, rows }: Comparison): readonly string[] {
  const accounts = sources
    .filter(({ received, used, withheld }) => received !== used + withheld.length)
    .map(({ id, received, used, withheld }) => {
      return `${id}: received ${received}, but used ${used} and withheld ${withheld.length}`;
    });
  const unsaid = sources.flatMap(({ id, coverage }) =>
    factClasses
      .filter((name) => coverage[name].state !== 'complete' && coverage[name].reason === undefined)
      .map((name) => `${id}: ${name} is ${coverage[name].state} without a reason`),
  );
  const claims = rows.flatMap(({ id, class: about, cells }) =>
    cells
      .filter(({ state }) => state === 'not-recorded')
      .filter(({ source }) => stateOf(sources, source, about) !== 'complete')
      .map(({ source }) => `${id}: not recorded in ${source}, which was not read to its end`),
  );
  const missing = rows
    .filter(({ verdict }) => verdict === 'missing')
    .filter(({ cells }) => cells.every(({ state }) => state !== 'not-recorded'))
    .map(({ id }) => `${id}: missing, though no source read to its end is silent`);
  return [...accounts, ...unsaid, ...claims, ...missing, ...reasonless(sources)];
}

function stateOf(
  sources: readonly ComparedSource[],
  source: string,
  about: keyof ComparedSource['coverage'],
) {
  return sources.find(({ id }) => id === source)?.coverage[about].state;
}

function reasonless(sources: readonly ComparedSource[]): readonly string[] {
  return sources.flatMap(({ id, withheld }) =>
    withheld
      .filter(({ reason, reference }) => reason === '' || reference === '')
      .map(({ reference }) => `${id}: ${reference} is withheld without a reason`),
  );
}

/**
 * What a server held of a person and did not come through, in classes called complete.
 *
 * Found without the reader: straight from what the server was given.
 */
export async function lostOnTheWay(
  held: readonly FhirResource[],
  patient: string,
  comparison: Comparison,
  source: ComparedSource,
): Promise<readonly string[]> {
  const own = held.filter(
    (resource) =>
      patientOf(resource) === patient ||
      (resource.resourceType === 'Patient' && resource.id === patient),
  );
  const asked = new Set(['Patient', ...kinds.map(({ type }) => type)]);
  const record = normalizeRecord(
    own.filter(({ resourceType }) => asked.has(resourceType)),
    {
      connection: source.id,
      patient: toPatientId(patient),
      coverage: nothingRead('Not read.'),
      terms: await loadTerminology(),
    },
  );
  const shown = new Set(
    comparison.rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.source === source.id).flatMap(({ references }) => references),
    ),
  );
  return Object.values(record.facts)
    .flat()
    .filter((fact) => isAbsence(source.coverage[fact.class], [fact]))
    .filter(({ origin }) => !shown.has(origin.reference))
    .map(
      (fact) =>
        `${source.id}: ${fact.origin.reference} did not come, yet ${fact.class} is complete`,
    );
}
