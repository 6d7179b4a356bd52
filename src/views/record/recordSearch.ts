import type { Verdict } from '#core/compare/comparison.ts';
import type { Severity } from '#core/compare/field.ts';
import { severities } from '#views/parts/severityWords.ts';
import { verdicts } from '#views/parts/verdictWords.ts';

/** What a class screen shows, as its address says it: a link reproduces it. Ids and words only. */
export interface RecordSearch {
  /** `differences` is everything but `agrees`. */
  readonly verdict?: Verdict | 'differences';
  /** That severe or worse. */
  readonly severity?: Exclude<Severity, 'none'>;
  /** A source id, with `!` before it for rows that source does not have. */
  readonly source?: string;
  readonly status?: 'current' | 'past';
  readonly q?: string;
  /** Id of the row in focus: opened and scrolled to. */
  readonly row?: string;
  readonly view?: 'charts';
}

/** Reads an address however mangled; what is not understood is left out. Never throws. */
export function parseRecordSearch(search: Record<string, unknown>): RecordSearch {
  const verdict = oneOf(search.verdict, ['differences', ...verdicts] as const);
  const severity = oneOf(search.severity, severities);
  const status = oneOf(search.status, ['current', 'past'] as const);
  const view = oneOf(search.view, ['charts'] as const);
  const source = textOf(search.source);
  const q = textOf(search.q);
  const row = textOf(search.row);
  return {
    ...(verdict && { verdict }),
    ...(severity && severity !== 'none' && { severity }),
    ...(source && { source }),
    ...(status && { status }),
    ...(q && { q }),
    ...(row && { row }),
    ...(view && { view }),
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

/** The router reads `q=12` as a number. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, 400) : undefined;
}
