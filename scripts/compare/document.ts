import { compareRecords } from '#core/compare/compare.ts';
import type { Cell, Comparison, Row } from '#core/compare/comparison.ts';
import type { Coverage } from '#core/facts/record.ts';
import { judgePeople } from '#core/link/people.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import { assessQuality } from '#core/quality/assess.ts';
import type { Quality } from '#core/quality/quality.ts';
import { loadTerminology } from '#terminology/terminology.ts';
import type { Asked } from './arguments.ts';
import { readSource } from './sources.ts';

/** The document of docs/comparison-format.md, and what to tell a person on standard error. */
export async function compareSources(asked: Asked) {
  const terms = await loadTerminology();
  const sources = asked.sources.map(({ id, path }) =>
    readSource(id, path, asked.patients.get(id), terms),
  );
  const records = sources.map(({ id, resources, patient, coverage }) =>
    normalizeRecord(resources, { connection: id, patient, coverage, terms }),
  );
  const people = records.flatMap(({ connection, facts }) =>
    facts.demographics.slice(0, 1).map((demographics) => ({ connection, demographics })),
  );
  const pairs = judgePeople(people, terms);
  const isEveryPairCertain =
    people.length === records.length && pairs.every(({ band }) => band === 'certain');
  const identity = { confirmed: asked.isLinked || isEveryPairCertain, pairs };
  const comparison = compareRecords(records, { terms, identity });
  const quality = assessQuality(
    sources.map(({ id, resources, coverage }, at) => ({
      connection: id,
      resources: unpack(resources),
      patient: patientOf(unpack(resources), records[at]?.facts.demographics[0]?.origin.reference),
      coverage,
      asked: undefined,
    })),
    `${asked.asOf}T12:00:00Z`,
  );
  return {
    document: toDocument(comparison, quality),
    notes: sources.flatMap(({ notes }) => notes),
  };
}

function toDocument(
  { sources, identity, rows, alerts, suggestions }: Comparison,
  quality: Quality,
) {
  return {
    schema: 'concord-comparison/1',
    sources: sources.map(({ coverage, ...source }) => ({
      ...source,
      coverage: plainCoverage(coverage),
    })),
    identity,
    rows: rows.map(toRow),
    alerts,
    suggestions,
    quality: {
      rules: quality.rules.length,
      results: quality.results.filter(({ applicable }) => applicable > 0),
      scores: quality.byDimension.map(({ source, dimension, score, applicable }) => ({
        source,
        dimension,
        score: score ?? null,
        applicable,
      })),
    },
  };
}

function toRow({ cells, fields, series: _, ...row }: Row) {
  return {
    ...row,
    cells: cells.map(toCell),
    fields: fields.map(({ name, agreement, severity, values, tolerance }) => ({
      name,
      agreement,
      severity,
      values,
      ...(tolerance === undefined ? {} : { tolerance }),
    })),
    why: { ...row.why, tier: row.why.tier ?? null },
  };
}

function toCell({ source, state, references, lastUpdated }: Cell) {
  if (state !== 'recorded') return { source, state, references };
  return { source, state, references, lastUpdated: lastUpdated ?? null };
}

/** The format knows three states; the console shows why a class is unread. */
function plainCoverage(coverage: Coverage): Record<string, 'complete' | 'partial' | 'unread'> {
  return Object.fromEntries(
    Object.entries(coverage).map(([name, { state }]) => [
      name,
      state === 'complete' || state === 'partial' ? state : 'unread',
    ]),
  );
}

/** Rules look at resources, not at the Bundles they came in. */
function unpack(resources: readonly unknown[]): readonly unknown[] {
  return resources.flatMap((resource) => {
    const { resourceType, entry } = resource as { resourceType?: unknown; entry?: unknown };
    if (resourceType !== 'Bundle') return [resource];
    const entries = Array.isArray(entry) ? (entry as readonly { resource?: unknown }[]) : [];
    return unpack(entries.map((each) => each?.resource).filter((held) => held instanceof Object));
  });
}

function patientOf(resources: readonly unknown[], reference: string | undefined): unknown {
  return resources.find((resource) => {
    const { resourceType, id } = resource as { resourceType?: unknown; id?: unknown };
    return `${resourceType}/${id}` === reference;
  });
}
