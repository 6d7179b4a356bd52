import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { Coverage, SourceRecord } from '#core/facts/record.ts';
import { normalizeRecord } from '#core/normalize/record.ts';
import type { AssessedSource } from '#core/quality/assess.ts';
import { kinds } from '#fetch/kinds.ts';
import type { Page } from '#fetch/paging.ts';
import { indentJson, resourceSpans, type Span } from '#fetch/rawText.ts';

type Resource = Page['resources'][number];

/**
 * All that is held of one person from one source. Another person is another holding: nothing is
 * ever taken over from one to the next.
 */
export interface Holding {
  readonly connection: ConnectionId;
  readonly patient: PatientId;
  readonly name: string;
  /** Grows with every change; equal versions mean equal content. */
  readonly version: number;
  add(page: Page): void;
  cover(coverage: Coverage): void;
  record(terms: Terminology): SourceRecord;
  assessed(terms: Terminology): AssessedSource;
  raw(reference: string): string | undefined;
}

/** What a source is asked for at the most; of anything else its silence says nothing. */
const askedTypes = ['Patient', ...kinds.map(({ type }) => type)];

/** One counter for all holdings, so that a new one never passes for the one it replaced. */
let changes = 0;

export function startHolding(
  connection: ConnectionId,
  patient: PatientId,
  name: string,
  nothingYet: Coverage,
): Holding {
  const pages: (Page & { spans?: ReadonlyMap<string, Span> })[] = [];
  let coverage = nothingYet;
  let cached: { readonly version: number; readonly record: SourceRecord } | undefined;
  let version = nextVersion();

  const resources = (): Resource[] => pages.flatMap((page) => page.resources);
  const record = (terms: Terminology) => {
    if (cached?.version !== version) {
      const context = { connection, patient, coverage, terms };
      cached = { version, record: normalizeRecord(resources(), context) };
    }
    return cached.record;
  };

  return {
    ...{ connection, patient, name, record },
    get version() {
      return version;
    },
    add(page) {
      pages.push(page);
      version = nextVersion();
    },
    cover(next) {
      coverage = next;
      version = nextVersion();
    },
    assessed: (terms) => toAssessed(resources(), record(terms), patient),
    raw(reference) {
      for (const page of pages) {
        page.spans ??= resourceSpans(page.text);
        const span = page.spans.get(reference);
        if (span !== undefined) return indentJson(page.text.slice(span.start, span.end));
      }
      return undefined;
    },
  };
}

function nextVersion(): number {
  changes += 1;
  return changes;
}

/** Each resource once, without the server's messages and without what is another person's. */
function toAssessed(
  resources: readonly Resource[],
  { connection, coverage, withheld }: SourceRecord,
  patient: PatientId,
): AssessedSource {
  const others = new Set(
    withheld.flatMap(({ reference, reason }) => (reason === 'another patient' ? [reference] : [])),
  );
  const own = new Map<string, Resource>();
  for (const [at, resource] of resources.entries()) {
    const key = resource.id === undefined ? `#${at}` : `${resource.resourceType}/${resource.id}`;
    const isOwn = resource.resourceType !== 'OperationOutcome' && !others.has(key);
    if (isOwn && !own.has(key)) own.set(key, resource);
  }
  return {
    ...{ connection, coverage, asked: askedTypes },
    resources: [...own.values()],
    patient: own.get(`Patient/${patient}`),
  };
}
