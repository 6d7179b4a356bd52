import type { Terminology } from '#core/base/terminology.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { Identifier } from '#core/facts/fact.ts';
import type { FieldFinding } from './field.ts';
import { different, notComparable, same } from './values.ts';

const SSN = 'http://hl7.org/fhir/sid/us-ssn';
const SSN_SYSTEMS = new Set([
  SSN,
  'urn:oid:2.16.840.1.113883.4.1',
  '2.16.840.1.113883.4.1',
  'http://hl7.org/fhir/sid/us-ssn/',
]);

/** Numbers of the person, social security numbers by their last four digits only. */
export function showNumbers({ identifiers }: DemographicsFact): string | undefined {
  const shown = identifiers.map((identifier) => {
    if (isSsn(identifier)) return `SSN ending ${digitsOf(identifier.value).slice(-4)}`;
    return identifier.type === undefined
      ? identifier.value
      : `${identifier.type} ${identifier.value}`;
  });
  return shown.length === 0 ? undefined : [...new Set(shown)].sort().join(', ');
}

/**
 * Numbers of one authority: the same person has the same one. Record numbers of two hospitals
 * cannot be held against each other.
 */
export function compareNumbers(
  one: DemographicsFact,
  other: DemographicsFact,
  terms: Terminology,
): FieldFinding {
  const [mine, theirs] = [byAuthority(one, terms), byAuthority(other, terms)];
  let found: FieldFinding | undefined;
  for (const [authority, numbers] of mine) {
    const others = theirs.get(authority);
    if (others === undefined) continue;
    const isShared = [...numbers].some((number) => others.has(number));
    if (isShared) found ??= same;
    else if (authority === SSN) return different('critical');
    else found = different('major');
  }
  return found ?? notComparable('numbers of different authorities');
}

/** What merely repeats the resource's own id is the server's number for it, not the person's. */
function byAuthority(
  { identifiers, origin }: DemographicsFact,
  terms: Terminology,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const identifier of identifiers) {
    if (identifier.system === undefined && !isSsn(identifier)) continue;
    if (origin.reference.endsWith(`/${identifier.value}`)) continue;
    const authority = isSsn(identifier) ? SSN : terms.canonicalSystem(identifier.system ?? '');
    const number = isSsn(identifier)
      ? digitsOf(identifier.value)
      : identifier.value.trim().toUpperCase();
    if (isSsn(identifier) && !isPlausibleSsn(number)) continue;
    const numbers = found.get(authority);
    if (numbers === undefined) found.set(authority, new Set([number]));
    else numbers.add(number);
  }
  return found;
}

function isSsn({ system, type }: Identifier): boolean {
  return type === 'SS' || SSN_SYSTEMS.has(system ?? '');
}

function digitsOf(value: string): string {
  return value.replaceAll(/\D/g, '');
}

/** Placeholders stand for no number at all. */
function isPlausibleSsn(digits: string): boolean {
  return (
    digits.length === 9 && !/^(\d)\1{8}$/.test(digits) && !/^(?:000|666|123456789)/.test(digits)
  );
}
