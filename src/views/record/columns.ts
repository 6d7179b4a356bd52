import type { ConnectionId } from '#core/base/ids.ts';
import type { Cell, Comparison } from '#core/compare/comparison.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { ClassCoverage } from '#core/facts/record.ts';
import { coverageWords } from '#views/parts/coverageWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';

/** One source as a column of one class. */
export interface Column {
  readonly source: SourceLook;
  readonly coverage: ClassCoverage;
  readonly isReading: boolean;
}

export function columnsOf(
  factClass: FactClass,
  comparison: Comparison,
  sources: readonly SourceLook[],
  beingRead: readonly ConnectionId[],
): readonly Column[] {
  return sources.map((source) => ({
    source,
    coverage: coverageIn(comparison, source.id, factClass),
    isReading: beingRead.includes(source.id),
  }));
}

/**
 * What to say in a cell that holds nothing: absence and silence are never one word. The reason of a
 * silence stands once, above the matrix.
 */
export function emptyWords(cell: Cell | undefined, { coverage, isReading }: Column): string {
  if (cell?.state === 'not-recorded') return 'Not recorded';
  if (isReading && coverage.state !== 'complete') return 'Still reading';
  return coverage.state === 'complete' ? 'Not known' : coverageWords[coverage.state];
}

function coverageIn(comparison: Comparison, id: ConnectionId, factClass: FactClass): ClassCoverage {
  const source = comparison.sources.find((one) => one.id === id);
  return source?.coverage[factClass] ?? { state: 'unread', reason: undefined };
}
