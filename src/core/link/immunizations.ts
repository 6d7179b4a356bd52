import { codeIn, systems } from '#core/base/concept.ts';
import { daysApart, parseDate, spansOverlap } from '#core/base/dates.ts';
import type { Terminology, Vaccine } from '#core/base/terminology.ts';
import type { ImmunizationFact } from '#core/facts/clinical.ts';
import { identifierKeys, sharesIdentifier } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/** Two entries this close may be one dose, entered from memory in one place. */
const NEAR_DAYS = 14;

/**
 * Doses are linked by vaccine and day; then by CDC vaccine group and day, under each group of a
 * combination. An undated dose is no particular dose, so it never chains two dated ones together.
 */
export const linkImmunizations: LinkRule<'immunizations'> = {
  class: 'immunizations',
  keysOf(fact, terms) {
    if (fact.absence !== undefined) {
      return [{ tier: 'T3', key: `absence:${fact.absence.meaning}:${fact.absence.about}` }];
    }
    const groups = vaccineOf(fact, terms)?.groups ?? [];
    return [
      ...identifierKeys(fact.identifiers),
      ...codeKeys(fact.vaccine),
      ...groups.map((group): LinkKey => ({ tier: 'T3', key: `vaccine group:${group}` })),
      ...wordKeys(fact.vaccine),
    ];
  },
  affinity(one, other, terms) {
    if ((one.absence === undefined) !== (other.absence === undefined)) return undefined;
    if (one.absence !== undefined) return 10;
    if (!isSameDay(one, other) && !sharesIdentifier(one, other)) return undefined;
    return (
      Number(hasSameLot(one, other)) * 8 +
      Number(hasSameCode(one, other)) * 6 +
      Number(one.status === other.status) * 5 +
      Number(one.primarySource === true && other.primarySource === true) * 2 +
      Number(vaccineOf(one, terms)?.isUnspecified === vaccineOf(other, terms)?.isUnspecified) * 2
    );
  },
  /** Given and not given are two statements, also on one day. */
  isRepeat: (one, other, tier) => tier !== 'T3' && one.status === other.status,
  hintsOf: (fact, terms) => (vaccineOf(fact, terms)?.groups ?? []).map((group) => `group:${group}`),
  nearness(one, other, terms) {
    const [a, b] = [parseDate(one.occurrence), parseDate(other.occurrence)];
    if (a === undefined || b === undefined) return undefined;
    const days = daysApart(a, b);
    const isVague = [one, other].some((fact) => vaccineOf(fact, terms)?.isUnspecified === true);
    if (days > NEAR_DAYS || !(isVague || hasSameLot(one, other))) return undefined;
    return NEAR_DAYS - days;
  },
};

export function vaccineOf({ vaccine }: ImmunizationFact, terms: Terminology): Vaccine | undefined {
  const cvx = codeIn(vaccine, systems.cvx);
  return cvx === undefined ? undefined : terms.vaccineByCvx(cvx);
}

/** `ab-123 ` and `AB123` are one lot. */
export function lotOf({ lotNumber }: ImmunizationFact): string | undefined {
  const lot = lotNumber?.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return lot === '' ? undefined : lot;
}

function isSameDay(one: ImmunizationFact, other: ImmunizationFact): boolean {
  const [a, b] = [parseDate(one.occurrence), parseDate(other.occurrence)];
  if (a === undefined || b === undefined) return a === b;
  return spansOverlap(a, b);
}

function hasSameLot(one: ImmunizationFact, other: ImmunizationFact): boolean {
  const lot = lotOf(one);
  return lot !== undefined && lot === lotOf(other);
}

function hasSameCode({ vaccine: one }: ImmunizationFact, { vaccine: other }: ImmunizationFact) {
  const cvx = codeIn(one, systems.cvx);
  return cvx !== undefined && cvx === codeIn(other, systems.cvx);
}
