import type { FhirResource } from 'fhir/r4';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Coverage } from '#core/facts/record.ts';
import { coverOf } from './coverage.ts';
import type { AskOutcome, Page } from './paging.ts';
import type { Ask, Plan, Skipped } from './plan.ts';
import type { Progress } from './reading.ts';

/** Keeps count of one reading: what is asked, what came, what is still open. */
export interface Tally {
  adopt(plan: Plan): void;
  /** From here on, what is not asked for is not offered. */
  planned(): void;
  /** @param ask - replaced by its parts: it will have no outcome of its own. */
  split(ask: Ask): void;
  skip(skipped: Skipped): void;
  /** Runs one ask, so that it shows as being read meanwhile. */
  run(ask: Ask, how: () => Promise<AskOutcome>): Promise<AskOutcome>;
  end(outcome: AskOutcome): void;
  take(page: Page): void;
  coverage(): Coverage;
  readonly resources: readonly FhirResource[];
  readonly outcomes: readonly AskOutcome[];
  readonly pages: number;
}

export function startTally(id: ConnectionId, onProgress: (progress: Progress) => void): Tally {
  let asks: readonly Ask[] = [];
  let skipped: readonly Skipped[] = [];
  const outcomes: AskOutcome[] = [];
  const active = new Set<Ask>();
  const resources: FhirResource[] = [];
  let pages = 0;
  let isPlanning = true;

  const coverage = () => coverOf({ asks, skipped, outcomes, isPlanning });
  const report = () =>
    onProgress({
      id,
      pages,
      resources: resources.length,
      reading: [...new Set([...active].map(({ label }) => label))],
      done: outcomes.length,
      known: asks.length,
      classes: coverage(),
      waiting: undefined,
    });

  return {
    adopt(plan) {
      asks = [...asks, ...plan.asks];
      skipped = [...skipped, ...plan.skipped];
      report();
    },
    planned() {
      isPlanning = false;
    },
    split(ask) {
      asks = asks.filter((other) => other !== ask).concat(ask.fanOut);
    },
    skip(one) {
      skipped = [...skipped, one];
    },
    async run(ask, how) {
      active.add(ask);
      const outcome = await how();
      active.delete(ask);
      return outcome;
    },
    end(outcome) {
      outcomes.push(outcome);
      report();
    },
    take(page) {
      pages += 1;
      for (const resource of page.resources) resources.push(resource);
      report();
    },
    coverage,
    resources,
    outcomes,
    get pages() {
      return pages;
    },
  };
}
