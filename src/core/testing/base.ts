import type { Concept } from '#core/base/concept.ts';
import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import type { Quantity } from '#core/base/quantity.ts';
import type { FactBase, FactClass, Origin } from '#core/facts/fact.ts';

/** Three sources to speak of, in the order of their columns. */
export const NORTH = connection('north');
export const SOUTH = connection('south');
export const WEST = connection('west');

/** `anOrigin(SOUTH, 'Condition/9')`. */
export function anOrigin(
  from: ConnectionId = NORTH,
  reference = 'Basic/1',
  lastUpdated?: string,
): Origin {
  return { connection: from, reference, lastUpdated };
}

/** A concept of one code: `aConcept(systems.loinc, '2951-2', 'Sodium')`. */
export function aConcept(system: string, code: string, display?: string): Concept {
  return { codings: [{ system, code, display }], text: undefined };
}

/** A concept of words alone. */
export function words(text: string): Concept {
  return { codings: [], text };
}

/** `aQuantity(5, 'mg', '<')`. */
export function aQuantity(
  value: number,
  unit?: string,
  comparator?: Quantity['comparator'],
): Quantity {
  return { value, unit, comparator };
}

/** Makers of facts take the changes that matter to a test; the rest is plain and valid. */
export function base<C extends FactClass>(
  kind: C,
  reference: string,
): FactBase & { readonly class: C } {
  return {
    class: kind,
    origin: anOrigin(NORTH, reference),
    identifiers: [],
    date: undefined,
    author: undefined,
  };
}

function connection(text: string): ConnectionId {
  const id = toConnectionId(text);
  if (id === undefined) throw new Error(`${text} is no connection id`);
  return id;
}
