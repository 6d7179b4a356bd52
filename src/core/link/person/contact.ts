import type { PostalAddress, Telecom } from '#core/facts/care.ts';
import { isOneSlipApart, type Likeness } from './likeness.ts';

/** How streets and postal codes of two people stand to each other, best address against best. */
export interface AddressLikeness {
  readonly street: Likeness;
  readonly zip: Likeness;
}

/** USPS street suffixes and directions as people write them. */
const STREET_WORDS: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  av: 'ave',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  boulevard: 'blvd',
  court: 'ct',
  place: 'pl',
  square: 'sq',
  terrace: 'ter',
  parkway: 'pkwy',
  highway: 'hwy',
  circle: 'cir',
  trail: 'trl',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
};

const UNIT = /\b(apt|apartment|unit|suite|ste|flat|room|rm|bldg|floor|fl)\b.*$|#.*$/;

export function compareAddresses(
  one: readonly PostalAddress[],
  other: readonly PostalAddress[],
): AddressLikeness {
  let best: AddressLikeness | undefined;
  for (const a of one) {
    for (const b of other) {
      const next = { street: compareStreets(a, b), zip: compareZips(a, b) };
      if (best === undefined || pointsOf(next) > pointsOf(best)) best = next;
    }
  }
  return best ?? { street: 'absent', zip: 'absent' };
}

/** Any phone number of one against any of the other; the same for e-mail. */
export function compareTelecoms(
  one: readonly Telecom[],
  other: readonly Telecom[],
  system: 'phone' | 'email',
): Likeness {
  const [a, b] = [valuesOf(one, system), valuesOf(other, system)];
  if (a.length === 0 || b.length === 0) return 'absent';
  return a.some((value) => b.includes(value)) ? 'same' : 'different';
}

function valuesOf(telecoms: readonly Telecom[], system: 'phone' | 'email'): readonly string[] {
  return telecoms
    .filter((telecom) => telecom.system === system)
    .map(({ value }) => (system === 'email' ? value.trim().toLowerCase() : phoneKey(value)))
    .filter((value) => value !== '');
}

/** National number without country and trunk prefix: the last ten digits, or fewer. */
function phoneKey(value: string): string {
  const digits = value.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '');
  const isPlaceholder = /^(\d)\1*$/.test(digits) || digits.length < 7;
  return isPlaceholder ? '' : digits.slice(-10).replace(/^0/, '');
}

function compareStreets(a: PostalAddress, b: PostalAddress): Likeness {
  const [one, other] = [streetKey(a), streetKey(b)];
  if (one === '' || other === '') return 'absent';
  if (one === other) return 'same';
  return isOneSlipApart(one, other) && numberOf(one) === numberOf(other) ? 'similar' : 'different';
}

function streetKey(address: PostalAddress): string {
  return address.line
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(UNIT, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => STREET_WORDS[word] ?? word)
    .join(' ');
}

function numberOf(street: string): string {
  return /\d+/.exec(street)?.[0] ?? '';
}

function compareZips(a: PostalAddress, b: PostalAddress): Likeness {
  const [one, other] = [zipKey(a), zipKey(b)];
  if (one === '' || other === '') return 'absent';
  return one === other ? 'same' : 'different';
}

function zipKey({ postalCode }: PostalAddress): string {
  const plain = (postalCode ?? '').replace(/\s/g, '').toLowerCase();
  return /^\d{5}(-?\d{4})?$/.test(plain) ? plain.slice(0, 5) : plain;
}

function pointsOf({ street, zip }: AddressLikeness): number {
  const points = { same: 3, similar: 2, absent: 0, different: -1 };
  return points[street] * 2 + points[zip];
}
