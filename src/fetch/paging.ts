import type { FhirResource } from 'fhir/r4';
import type { Failure } from '#core/base/failure.ts';
import { addressInside } from './boundary.ts';
import { readingCaps } from './limits.ts';
import type { Ask } from './plan.ts';
import { type Asked, failureOf } from './says.ts';
import { readSearchset, type Searchset } from './searchset.ts';
import type { Problem, Server } from './server.ts';

/** One page as it came: the resources, and the text they were read from. */
export interface Page {
  readonly resources: readonly FhirResource[];
  readonly text: string;
}

/** How far one search was read. */
export interface AskOutcome {
  readonly ask: Ask;
  readonly state: 'complete' | 'partial' | 'unread' | 'refused' | 'cancelled';
  /** One sentence where it is not complete. */
  readonly reason: string | undefined;
  readonly failure: Failure | undefined;
  /** The server wants a category, so the same is to be asked in parts. */
  readonly wantsCategory: boolean;
  readonly pages: number;
}

/**
 * Reads one search page by page, by `next` links only, to its end or to the first reason to stop.
 *
 * What came before a failure is kept: `onPage` has already had it.
 */
export async function readToEnd(
  server: Server,
  ask: Ask,
  connection: Asked['connection'],
  signal: AbortSignal,
  onPage: (page: Page) => void,
): Promise<AskOutcome> {
  const asked: Asked = { connection, name: server.name, asked: `GET ${ask.type}` };
  const trail = startTrail(ask.type, addressInside(ask.address, server.base)?.href);
  const end = (state: AskOutcome['state'], failure?: Failure, reason?: string): AskOutcome => ({
    ...{ ask, state, failure, reason: reason ?? failure?.says },
    ...{ wantsCategory: false, pages: trail.pages },
  });
  let address = ask.address;
  for (;;) {
    const answer = await server.get(address, { what: ask.label, signal });
    if (!answer.ok) {
      if (trail.mayRestart(answer.failure)) {
        address = ask.address;
        continue;
      }
      return outcomeOfProblem(ask, answer.failure, trail.pages);
    }
    const page = readSearchset(answer.value.body);
    if (page === undefined) {
      return end(trail.pages === 0 ? 'unread' : 'partial', failureOf(asked, 'unreadable', 200));
    }
    trail.add(page, answer.value.bytes);
    onPage({ resources: page.resources, text: answer.value.text });
    if (page.next === undefined) return endOf(server.name, ask, trail, end);
    const next = addressInside(page.next, server.base);
    if (next === undefined) return end('partial', failureOf(asked, 'unsafe'));
    const stop = trail.reasonToStop(next.href, server.name, ask.label);
    if (stop !== undefined) return end('partial', undefined, stop);
    address = next.href;
  }
}

type End = (state: AskOutcome['state'], failure?: Failure, reason?: string) => AskOutcome;

/** No further page: whole, unless the server itself says that more exists or was left out. */
function endOf(name: string, { label }: Ask, trail: Trail, end: End): AskOutcome {
  const { total, matches, leftOut } = trail.count();
  if (total !== undefined && total > matches) {
    const says = `${name} says it holds ${total} of ${label}, gave ${matches} and offers no further page.`;
    return end('partial', undefined, says);
  }
  if (leftOut) {
    return end('partial', undefined, `${name} says it left out some of ${label}.`);
  }
  return end('complete');
}

function outcomeOfProblem(ask: Ask, problem: Problem, pages: number): AskOutcome {
  const { failure } = problem;
  const isDemand = failure.kind === 'rejected' && (problem.wantsCategory || isRequired(problem));
  return {
    ask,
    state: stateOf(failure, pages),
    reason: failure.says,
    failure,
    wantsCategory: pages === 0 && isDemand && ask.fanOut.length > 0,
    pages,
  };
}

function isRequired({ issues }: Problem): boolean {
  return issues.includes('required');
}

function stateOf({ kind }: Failure, pages: number): AskOutcome['state'] {
  if (kind === 'cancelled') return pages === 0 ? 'cancelled' : 'partial';
  if (pages > 0) return 'partial';
  return kind === 'rejected' || kind === 'forbidden' ? 'refused' : 'unread';
}

type Trail = ReturnType<typeof startTrail>;

/** Remembers where a search has been, so that it neither runs in circles nor believes a wrong total. */
function startTrail(type: string, first: string | undefined) {
  const visited = new Set<string | undefined>([first]);
  const began = Date.now();
  let bytes = 0;
  const seen = new Set<string>();
  let pages = 0;
  let barren = 0;
  let total: number | undefined;
  let matches = 0;
  let leftOut = false;
  let restarts = 0;
  return {
    get pages() {
      return pages;
    },
    add(page: Searchset, size: number) {
      bytes += size;
      const before = seen.size;
      // Servers that forget `search.mode` deliver includes as matches; without an id, a place must do.
      for (const key of page.matches) {
        if (key.startsWith(`${type}/`)) seen.add(key.includes('#') ? `${key}@${pages}` : key);
      }
      matches = seen.size;
      barren = seen.size > before ? 0 : barren + 1;
      pages += 1;
      total = Math.max(total ?? 0, page.total ?? 0) || undefined;
      leftOut ||= page.leftOut;
    },
    reasonToStop(next: string, name: string, label: string): string | undefined {
      if (visited.has(next))
        return `${name} sent the same page of ${label} twice; reading stopped.`;
      visited.add(next);
      if (barren >= readingCaps.pagesWithNothingNew) {
        return `${name} kept sending pages of ${label} with nothing new; reading stopped.`;
      }
      const isEnough = bytes >= readingCaps.bytes || Date.now() - began >= readingCaps.ms;
      if (pages >= readingCaps.pages || seen.size >= readingCaps.resources || isEnough) {
        return `${name} holds more of ${label} than is read at once (${seen.size} so far).`;
      }
      return undefined;
    },
    /** A page handle that ran out (400, 404 or 410 to a next link) is worth one new beginning. */
    mayRestart({ failure: { status } }: Problem): boolean {
      if (pages === 0 || restarts > 0 || ![400, 404, 410].includes(status ?? 0)) return false;
      restarts += 1;
      visited.clear();
      visited.add(first);
      barren = -pages;
      return true;
    },
    count: () => ({ total, matches, leftOut }),
  };
}
