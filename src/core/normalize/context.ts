import type { Concept } from '#core/base/concept.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { keyOfReference } from '#core/base/reference.ts';
import type { Absence, Drug, Terminology } from '#core/base/terminology.ts';
import { type Raw, rawOf, rawsOf, textOf } from './read.ts';
import type { Sig } from './sig.ts';

/** What the readers of all kinds of fact share while one record is normalized. */
export interface Context {
  readonly connection: ConnectionId;
  readonly terms: Terminology;
  readonly index: Index;
  /** Canonical system by system as sent; `undefined` for systems whose codes mean "no code". */
  readonly systems: Map<string, string | undefined>;
  /** What concepts say that name a drug, and that deny or leave open. */
  readonly products: Map<Concept, Drug | undefined>;
  readonly absences: Map<Concept, Absence | undefined>;
  /** Written instructions as read. */
  readonly sigs: Map<string, Sig>;
  /** Drugs by the words that name them: records repeat the same few names. */
  readonly drugs: Map<string, Drug | undefined>;
  /** Concepts as sent and as read, by their first code or words: one object a distinct concept. */
  readonly concepts: Map<string, KnownConcept[]>;
  /** Names by literal reference. */
  readonly names: Map<string, string | undefined>;
}

/** A concept that was read before. */
export interface KnownConcept {
  readonly raw: Raw;
  readonly concept: Concept | undefined;
}

/** The resources of one source by everything a reference may call them. */
export interface Index {
  readonly byKey: ReadonlyMap<string, Raw>;
  /** By `fullUrl` of the Bundle entry that brought them. */
  readonly byUrl: ReadonlyMap<string, Raw>;
  /** Built when first asked for: only some servers refer this way. */
  byBareId(): ReadonlyMap<string, Raw>;
  byIdentifier(): ReadonlyMap<string, Raw>;
}

const NOTHING: ReadonlyMap<string, Raw> = new Map();

/** A fresh context: what it remembers belongs to one record and is dropped with it. */
export function contextOf(
  connection: ConnectionId,
  terms: Terminology,
  index: Index = indexOf(NOTHING, NOTHING),
): Context {
  return {
    connection,
    terms,
    index,
    systems: new Map(),
    products: new Map(),
    absences: new Map(),
    sigs: new Map(),
    drugs: new Map(),
    concepts: new Map(),
    names: new Map(),
  };
}

/** @param byKey - resources by `Type/id`. @param byUrl - the same by `fullUrl`, where Bundles gave one. */
export function indexOf(byKey: ReadonlyMap<string, Raw>, byUrl: ReadonlyMap<string, Raw>): Index {
  let bareIds: ReadonlyMap<string, Raw> | undefined;
  let identifiers: ReadonlyMap<string, Raw> | undefined;
  return {
    byKey,
    byUrl,
    byBareId: () => {
      bareIds ??= new Map(
        [...byKey].map(([key, resource]) => [key.replace(/^\w+\//, ''), resource]),
      );
      return bareIds;
    },
    byIdentifier: () => {
      identifiers ??= identifiersOf(byKey);
      return identifiers;
    },
  };
}

/**
 * The resource a Reference points to, where this record holds it.
 *
 * @param holder - the resource whose `contained` a `#id` names.
 */
export function resolve(reference: unknown, holder: Raw, index: Index): Raw | undefined {
  const raw = rawOf(reference);
  if (raw === undefined) return undefined;
  const text = textOf(raw.reference);
  if (text === undefined) return byLogicalIdentifier(raw, index);
  if (text.startsWith('#')) {
    const id = text.slice(1);
    return rawsOf(holder.contained).find((contained) => contained.id === id);
  }
  const exact = index.byUrl.get(text);
  if (exact !== undefined) return exact;
  if (text.startsWith('urn:')) return index.byBareId().get(text.slice(text.lastIndexOf(':') + 1));
  const asked = /^([A-Z]\w+)\?identifier=(.+)$/.exec(text);
  if (asked !== null) return index.byIdentifier().get(`${asked[1]}?${asked[2]}`);
  const key = keyOfReference(text);
  return key === undefined ? undefined : index.byKey.get(key);
}

function byLogicalIdentifier(reference: Raw, index: Index): Raw | undefined {
  const identifier = rawOf(reference.identifier);
  const type = textOf(reference.type);
  const value = textOf(identifier?.value);
  if (type === undefined || value === undefined) return undefined;
  return index.byIdentifier().get(`${type}?${textOf(identifier?.system) ?? ''}|${value}`);
}

function identifiersOf(byKey: ReadonlyMap<string, Raw>): ReadonlyMap<string, Raw> {
  const found = new Map<string, Raw>();
  for (const [key, resource] of byKey) {
    const type = key.slice(0, key.indexOf('/'));
    for (const { system, value } of rawsOf(resource.identifier)) {
      const text = textOf(value);
      if (text !== undefined) found.set(`${type}?${textOf(system) ?? ''}|${text}`, resource);
    }
  }
  return found;
}
