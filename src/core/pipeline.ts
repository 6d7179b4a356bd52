import { type CompareOptions, compareRecords } from '#core/compare/compare.ts';
import type { Comparison } from '#core/compare/comparison.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { normalizeRecord, type RecordContext } from '#core/normalize/record.ts';

/** What one source sent, and whose record it is. */
export interface SourceInput extends Omit<RecordContext, 'terms'> {
  readonly resources: readonly unknown[];
}

export interface PipelineResult {
  readonly records: readonly SourceRecord[];
  readonly comparison: Comparison;
}

/**
 * Normalizes, links and compares what several sources sent.
 *
 * @param sources - in the order of the columns; that order decides nothing else.
 */
export function runPipeline(
  sources: readonly SourceInput[],
  options: CompareOptions,
): PipelineResult {
  const records = sources.map(({ resources, ...context }) =>
    normalizeRecord(resources, { ...context, terms: options.terms }),
  );
  return { records, comparison: compareRecords(records, options) };
}
