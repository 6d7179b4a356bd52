import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { ClassCoverage, Coverage } from '#core/facts/record.ts';
import type { AskOutcome } from './paging.ts';
import type { Ask, Skipped } from './plan.ts';

/** What is known of every search of one source; grows while it is read. */
export interface Known {
  readonly asks: readonly Ask[];
  readonly skipped: readonly Skipped[];
  readonly outcomes: readonly AskOutcome[];
  /** What the server offers is still being found out: nothing asked so far means nothing yet. */
  readonly isPlanning?: boolean;
}

const complete: ClassCoverage = { state: 'complete', reason: undefined };
const pending: ClassCoverage = { state: 'unread', reason: 'Still being read.' };

/** Before anything was asked, or where nothing could be. */
export function nothingRead(reason: string): Coverage {
  return coverageOf(() => ({ state: 'unread', reason }));
}

/**
 * How far every class was read.
 *
 * Complete only where every type that feeds the class was read to its end, among those the server
 * has; a type we may not read is a hole, however much came from the others.
 */
export function coverOf(known: Known): Coverage {
  return coverageOf((each) => coverClass(each, known));
}

function coverageOf(of: (each: FactClass) => ClassCoverage): Coverage {
  // factClasses names every key of Coverage, so the object is whole.
  return Object.fromEntries(factClasses.map((each) => [each, of(each)])) as Record<
    FactClass,
    ClassCoverage
  >;
}

function coverClass(each: FactClass, known: Known): ClassCoverage {
  const { asks, skipped, outcomes, isPlanning = false } = known;
  const feeding = asks.filter((ask) => ask.feeds.includes(each));
  const holes = skipped.filter((type) => type.feeds.includes(each));
  const denied = holes.filter(({ state }) => state === 'not-permitted');
  const ended = feeding.flatMap((ask) => outcomes.find((outcome) => outcome.ask === ask) ?? []);

  if (feeding.length === 0) return isPlanning ? pending : coverUnasked(holes, denied);
  const short = ended.filter(({ state }) => state !== 'complete');
  const reason = [...reasonsOf(short), ...denied.map((hole) => hole.reason)];
  if (ended.length < feeding.length) return pending;
  if (reason.length === 0) return boundedBy(feeding, { asks, outcomes });
  return { state: stateOf(ended, denied), reason: sentences(reason) };
}

/** Read to its end, though of one type perhaps only in the categories that were asked for. */
function boundedBy(
  feeding: readonly Ask[],
  { asks, outcomes }: Pick<Known, 'asks' | 'outcomes'>,
): ClassCoverage {
  const type = feeding.find(({ category }) => category !== undefined)?.type;
  if (type === undefined) return complete;
  const categories = asks.flatMap((ask) => {
    const isRead = outcomes.some((outcome) => outcome.ask === ask && outcome.state === 'complete');
    return isRead && ask.type === type && ask.category !== undefined ? [ask.category] : [];
  });
  const named = categories.length > 3 ? `${categories.length} categories` : categories.join(', ');
  const reason = `${type} was read by category (${named}); what is filed under none of them is not known.`;
  return { state: 'complete', reason, byCategory: { type, categories } };
}

function coverUnasked(holes: readonly Skipped[], denied: readonly Skipped[]): ClassCoverage {
  if (denied.length > 0) {
    return { state: 'not-permitted', reason: sentences(denied.map(({ reason }) => reason)) };
  }
  const reason = sentences(holes.map((hole) => hole.reason)) ?? 'The server offers none of this.';
  return { state: 'unsupported', reason };
}

function stateOf(
  ended: readonly AskOutcome[],
  denied: readonly Skipped[],
): Exclude<ClassCoverage['state'], 'complete'> {
  const states = new Set(ended.map(({ state }) => state));
  if (states.has('complete') || states.has('partial')) return 'partial';
  if (states.has('unread') || states.has('cancelled')) return 'unread';
  return denied.length > 0 && states.size === 0 ? 'not-permitted' : 'refused';
}

/** One sentence for all searches that ended in the same way, naming the first of them. */
function reasonsOf(short: readonly AskOutcome[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const { ask, reason = '' } of short) {
    const shape = reason.replace(ask.label, LABEL);
    alike.set(shape, [...(alike.get(shape) ?? []), ask.label]);
  }
  return [...alike].map(([shape, labels]) => {
    const more = labels.length > 3 ? ` and ${labels.length - 2} more` : '';
    const named = more === '' ? labels : labels.slice(0, 2);
    return shape.replace(LABEL, `${named.join(', ')}${more}`);
  });
}

/** Stands for the label of a search while sentences are held against each other. */
const LABEL = '\u0000';

function sentences(all: readonly (string | undefined)[]): string | undefined {
  const unique = [...new Set(all.filter((text) => text !== undefined))];
  return unique.length === 0 ? undefined : unique.join(' ');
}
