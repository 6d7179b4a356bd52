import type { ConnectionId } from '#core/base/ids.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { spokesmenOf } from '#core/compare/row.ts';
import { compareRules } from '#core/compare/rules.ts';
import { bestTitle } from '#core/compare/title.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { Fact, FactOf, SourceRecord } from '#core/facts/record.ts';
import type { Group, Linked } from '#core/link/facts.ts';
import type { LinkedRecords } from '#core/link/records.ts';

/** What an alert may look at. */
export interface AlertContext {
  /** In order of their ids, so that no alert depends on the order of columns. */
  readonly records: readonly SourceRecord[];
  readonly linked: LinkedRecords;
  readonly terms: Terminology;
  /** What a person calls a source. */
  readonly nameOf: (source: ConnectionId) => string;
}

/** The facts that speak for their sources, of every group with at least two such sources. */
export function sharedGroups<C extends FactClass>(
  about: C,
  { linked, terms }: AlertContext,
): readonly (readonly FactOf[C][])[] {
  const known = remembered.get(linked[about]);
  if (known !== undefined) return known as readonly (readonly FactOf[C][])[];
  const groups: readonly Group<C>[] = linked[about].groups;
  const shared: (readonly FactOf[C][])[] = [];
  for (const group of groups) {
    if (isOfSeveral(group.facts)) shared.push(spokesmenOf<C>(compareRules[about], group, terms));
  }
  remembered.set(linked[about], shared);
  return shared;
}

/** Several checks look at the same groups. */
const remembered = new WeakMap<Linked<FactClass>, readonly (readonly Fact[])[]>();

function isOfSeveral(facts: readonly Fact[]): boolean {
  const source = facts[0]?.origin.connection;
  for (const { origin } of facts) if (origin.connection !== source) return true;
  return false;
}

/** What one source says of a thing. */
export interface Saying {
  readonly source: ConnectionId;
  readonly words: string;
}

/**
 * Who says what, sources of one mind together and the few before the many:
 * `Prairie states 97.2 mg/dL; Lakeshore and Northgate state 1.1 mg/dL`.
 *
 * @param verb - for one source and for several: `states`, `state`.
 */
export function sayEach(
  sayings: readonly Saying[],
  nameOf: AlertContext['nameOf'],
  [one, many]: readonly [string, string] = ['states', 'state'],
): string {
  const minds = new Map<string, { words: string; sources: Set<ConnectionId> }>();
  for (const { source, words } of sayings) {
    const key = words.toLowerCase();
    const mind = minds.get(key);
    if (mind === undefined) minds.set(key, { words, sources: new Set([source]) });
    else {
      mind.sources.add(source);
      if (words < mind.words) mind.words = words;
    }
  }
  return [...minds.values()]
    .sort((a, b) => a.sources.size - b.sources.size || (a.words < b.words ? -1 : 1))
    .map(({ words, sources }) => {
      const names = listed([...sources].map(nameOf));
      return `${names} ${sources.size > 1 ? many : one} ${words}`;
    })
    .join('; ');
}

/** The best-written title among what several sources call one thing. */
export function titleOfAll<C extends FactClass>(
  facts: readonly FactOf[C][],
  about: C,
  terms: Terminology,
): string {
  return bestTitle(facts.map((fact) => compareRules[about].titleOf(fact, terms)));
}

/** Names of the sources of some facts, each once. */
export function namesOf(facts: readonly Fact[], nameOf: AlertContext['nameOf']): string {
  return listed(facts.map(({ origin }) => nameOf(origin.connection)));
}

/** Every two of a list once, the first before the second. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

/** Makes an alert about some facts. */
export function alert(
  id: string,
  severity: Alert['severity'],
  about: FactClass,
  says: string,
  facts: readonly Fact[],
): Alert {
  const seen = new Set<string>();
  const references = facts.flatMap(({ origin: { connection: source, reference } }) => {
    const name = `${source}|${reference}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ source, reference }];
  });
  return { id, severity, class: about, says, references };
}

/** `a`, `a and b`, `a, b and c`, each once, in order of letters. */
export function listed(words: Iterable<string>): string {
  const all = [...new Set(words)].sort();
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** Adds one value to the list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V) {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
