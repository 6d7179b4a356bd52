import { parseDate } from '#core/base/dates.ts';
import { hashJson } from '#core/base/hash.ts';
import { keyOfReference } from '#core/base/reference.ts';
import { type Index, indexOf } from './context.ts';
import { isRaw, type Raw, rawOf, textOf } from './read.ts';

const TYPE = /^[A-Z][A-Za-z]{1,63}$/;

/** One thing a source sent, in the order of arrival. */
export interface Received {
  /** `Type/id`, or `Type/#hash` of the content where the source gave no id. */
  readonly reference: string;
  /** `undefined` where it is no FHIR resource. */
  readonly resource: Raw | undefined;
  /** A newer or equal version of the same resource was received as well. */
  readonly isRepeated: boolean;
  /** Repeated with other content, and nothing tells which of the two is the newer. */
  readonly isConflicting: boolean;
}

/**
 * Everything received, Bundles unpacked at any depth, with an index for resolving references.
 *
 * A Bundle is the envelope and does not count; each resource in it does.
 */
export function receive(resources: readonly unknown[]): {
  readonly received: readonly Received[];
  readonly index: Index;
} {
  const all: OpenReceived[] = [];
  const byKey = new Map<string, Raw>();
  const byUrl = new Map<string, Raw>();
  const standing: Standing = { byReference: new Map(), upTo: 0 };
  const times = new Map<string, number>();
  const types = new Set<string>();
  for (const { value, url } of unpack(resources)) {
    const resource = resourceOf(value, types);
    const id = resource === undefined ? undefined : idOf(resource, url);
    const reference = id ?? anonymous(value, resource, times);
    const held = byKey.get(reference);
    const isOlder = resource !== undefined && held !== undefined && !isNewer(resource, held);
    const isConflicting = isOlder && isAnotherOfSameAge(resource, held);
    const each = { reference, resource, isRepeated: isOlder, isConflicting };
    all.push(each);
    if (isOlder) continue;
    if (held !== undefined) markRepeated(standing, all, each);
    if (resource === undefined) continue;
    byKey.set(reference, resource);
    if (url !== undefined) byUrl.set(url, resource);
  }
  return { received: all, index: indexOf(byKey, byUrl) };
}

interface OpenReceived extends Received {
  isRepeated: boolean;
}

/** Which of the received stands for a reference; looked up only once something comes twice. */
interface Standing {
  readonly byReference: Map<string, OpenReceived>;
  upTo: number;
}

/** What stood for the reference of `newer` until now no longer does. */
function markRepeated(standing: Standing, all: readonly OpenReceived[], newer: OpenReceived): void {
  for (; standing.upTo < all.length; standing.upTo += 1) {
    const each = all[standing.upTo];
    if (each === undefined || each === newer || each.isRepeated) continue;
    standing.byReference.set(each.reference, each);
  }
  const before = standing.byReference.get(newer.reference);
  if (before !== undefined) before.isRepeated = true;
  standing.byReference.set(newer.reference, newer);
}

interface Packed {
  readonly value: unknown;
  readonly url: string | undefined;
}

function unpack(resources: readonly unknown[]): readonly Packed[] {
  const flat: Packed[] = [];
  // A stack of its own, because Bundles may be nested deeper than calls may.
  const waiting: Packed[] = [];
  for (let at = resources.length - 1; at >= 0; at -= 1) {
    waiting.push({ value: resources[at], url: undefined });
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const bundle = rawOf(next.value);
    if (bundle?.resourceType === 'Bundle') pushEntries(bundle, waiting);
    else flat.push(next);
  }
  return flat;
}

/** Pushes entries last first. One without a resource (a mere response) brings nothing. */
function pushEntries({ entry }: Raw, waiting: Packed[]): void {
  const entries: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const each = entries[at];
    if (!isRaw(each)) {
      if (each !== undefined && each !== null) waiting.push({ value: each, url: undefined });
    } else if (each.resource !== undefined && each.resource !== null) {
      waiting.push({ value: each.resource, url: textOf(each.fullUrl) });
    }
  }
}

/** @param types - names already known to be such: a record repeats few types often. */
function resourceOf(value: unknown, types: Set<string>): Raw | undefined {
  if (!isRaw(value)) return undefined;
  const type = value.resourceType;
  if (typeof type !== 'string') return undefined;
  if (types.has(type)) return value;
  if (!TYPE.test(type)) return undefined;
  types.add(type);
  return value;
}

function idOf(resource: Raw, url: string | undefined): string | undefined {
  const { id, resourceType } = resource;
  const own = textOf(id) ?? (typeof id === 'number' ? String(id) : undefined);
  if (own !== undefined) return `${resourceType}/${own}`;
  const key = url === undefined ? undefined : keyOfReference(url);
  return key?.startsWith(`${resourceType}/`) ? key : undefined;
}

/** Without an id nothing tells two equal resources from one sent twice, so both are kept. */
function anonymous(value: unknown, resource: Raw | undefined, times: Map<string, number>): string {
  const reference = `${textOf(resource?.resourceType) ?? 'unknown'}/#${hashJson(value)}`;
  const before = times.get(reference) ?? 0;
  times.set(reference, before + 1);
  return before === 0 ? reference : `${reference}-${before + 1}`;
}

function isAnotherOfSameAge(one: Raw, held: Raw): boolean {
  return !isNewer(held, one) && hashJson(one) !== hashJson(held);
}

/** By `lastUpdated`, then by a numeric `versionId`; where neither tells, the first stays. */
function isNewer(one: Raw, held: Raw): boolean {
  const [mine, theirs] = [rawOf(one.meta), rawOf(held.meta)];
  const [later, earlier] = [momentOf(mine), momentOf(theirs)];
  if (later !== undefined && earlier !== undefined && later !== earlier) return later > earlier;
  return versionOf(mine) > versionOf(theirs);
}

function momentOf(meta: Raw | undefined): number | undefined {
  const text = textOf(meta?.lastUpdated);
  const span = parseDate(text);
  if (span === undefined) return undefined;
  const seconds = Number(/:\d{2}:(\d{2}(?:\.\d+)?)/.exec(text ?? '')?.[1] ?? 0);
  return (span.minute ?? span.firstDay * 1440) * 60 + seconds;
}

function versionOf(meta: Raw | undefined): number {
  const version = Number(textOf(meta?.versionId) ?? Number.NaN);
  return Number.isNaN(version) ? -1 : version;
}
