import type { Row, Verdict } from '#core/compare/comparison.ts';
import type { Severity } from '#core/compare/field.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import { severities } from '#views/parts/severityWords.ts';

export interface ClassTally {
  readonly total: number;
  readonly worst: Severity;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Rows of each class counted by verdict and by severity, in one pass. */
export function tallyByClass(rows: readonly Row[]): Readonly<Record<FactClass, ClassTally>> {
  const tallies = Object.fromEntries(factClasses.map((one) => [one, emptyTally()])) as Record<
    FactClass,
    Mutable
  >;
  for (const row of rows) {
    const tally = tallies[row.class];
    tally.total += 1;
    tally.byVerdict[row.verdict] += 1;
    tally.bySeverity[row.severity] += 1;
    if (severities.indexOf(row.severity) < severities.indexOf(tally.worst)) {
      tally.worst = row.severity;
    }
  }
  return tallies;
}

interface Mutable {
  total: number;
  worst: Severity;
  byVerdict: Record<Verdict, number>;
  bySeverity: Record<Severity, number>;
}

function emptyTally(): Mutable {
  return {
    total: 0,
    worst: 'none',
    byVerdict: { differs: 0, missing: 0, undecided: 0, agrees: 0 },
    bySeverity: { critical: 0, major: 0, minor: 0, none: 0 },
  };
}
