import type { Terminology } from '#core/base/terminology.ts';
import type { Identifier } from '#core/facts/fact.ts';
import { isOneSlipApart, type Likeness } from './likeness.ts';

/** What the identifiers of two people say. */
export interface IdentifierLikeness {
  readonly ssn: Likeness;
  readonly lastFour: Likeness;
  /** Numbers of one and the same namespace: a record number, a member number. */
  readonly shared: Likeness;
}

const SSN = 'http://hl7.org/fhir/sid/us-ssn';

/** Values people type when they have none. */
const PLACEHOLDER = /^(\d)\1*$|^123456789$|^987654321$|^unknown$|^none$|^na$/;

/** Types of which one person has one in one namespace; others may repeat. */
const PERSONAL = new Set(['MR', 'MB', 'MC', 'MA', 'DL', 'PPN', 'NI', 'NH', 'PI', 'SS', 'TAX']);

export function compareIdentifiers(
  one: readonly Identifier[],
  other: readonly Identifier[],
  terms: Pick<Terminology, 'canonicalSystem'>,
): IdentifierLikeness {
  const [a, b] = [sortOut(one, terms), sortOut(other, terms)];
  const ssn = compareSsn(a.ssn, b.ssn);
  return {
    ssn,
    lastFour: ssn === 'absent' ? compareSets(a.lastFour, b.lastFour) : 'absent',
    shared: compareNamespaces(a.namespaces, b.namespaces),
  };
}

interface Sorted {
  readonly ssn: Set<string>;
  readonly lastFour: Set<string>;
  readonly namespaces: Map<string, Set<string>>;
}

function sortOut(
  identifiers: readonly Identifier[],
  terms: Pick<Terminology, 'canonicalSystem'>,
): Sorted {
  const sorted: Sorted = { ssn: new Set(), lastFour: new Set(), namespaces: new Map() };
  for (const { system, value, type } of identifiers) {
    const canonical = system === undefined ? undefined : terms.canonicalSystem(system);
    const plain = value.toLowerCase().replace(/[\s\-./]/g, '');
    if (plain === '' || PLACEHOLDER.test(plain)) continue;
    if (canonical === SSN || type === 'SS') addSsn(sorted, plain);
    else if (canonical !== undefined && isNamespace(canonical, type)) {
      const values = sorted.namespaces.get(canonical) ?? new Set();
      sorted.namespaces.set(canonical, values.add(plain.replace(/^0+(?=.)/, '')));
    }
  }
  return sorted;
}

function addSsn(sorted: Sorted, plain: string): void {
  const digits = plain.replace(/\D/g, '');
  if (digits.length === 9 && plain === digits) {
    sorted.ssn.add(digits);
    sorted.lastFour.add(digits.slice(-4));
  } else if (digits.length === 4) sorted.lastFour.add(digits);
}

/** A bare word or a type of which people have many tells nothing about the person. */
function isNamespace(system: string, type: string | undefined): boolean {
  if (type !== undefined && !PERSONAL.has(type)) return false;
  return /^(urn:|https?:)/.test(system) && system !== 'urn:ietf:rfc:3986';
}

function compareSsn(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  const exact = compareSets(a, b);
  if (exact !== 'different') return exact;
  for (const one of a) {
    for (const other of b) if (isOneSlipApart(one, other)) return 'similar';
  }
  return 'different';
}

function compareSets(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  if (a.size === 0 || b.size === 0) return 'absent';
  for (const value of a) if (b.has(value)) return 'same';
  return 'different';
}

/** Agreement in any namespace counts; disagreement only where none agrees. */
function compareNamespaces(
  a: ReadonlyMap<string, ReadonlySet<string>>,
  b: ReadonlyMap<string, ReadonlySet<string>>,
): Likeness {
  let found: Likeness = 'absent';
  for (const [system, values] of a) {
    const theirs = b.get(system);
    if (theirs === undefined) continue;
    const next = compareSets(values, theirs);
    if (next === 'same') return 'same';
    found = next;
  }
  return found;
}
