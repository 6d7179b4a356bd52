import { codeIn, systems } from '#core/base/concept.ts';
import { type DateSpan, daysApart, parseDate } from '#core/base/dates.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { ConditionFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, codeWords, sharesCode, wordKeys } from './concepts.ts';
import type { LinkKey, LinkRule } from './rule.ts';
import { sideOf } from './side.ts';

/** One episode that ended and another that began this much later are two illnesses. */
const EPISODES_APART_DAYS = 365;
/** The same within one source, where nothing was copied between systems. */
const OWN_EPISODES_APART_DAYS = 30;

/**
 * Problems are linked by code, by reviewed pairs of ICD-10-CM and SNOMED CT codes, else by words.
 * Sides never keep two apart that are otherwise one: left here and right there is what a steward
 * must see.
 */
export const linkConditions: LinkRule<'conditions'> = {
  class: 'conditions',
  keysOf(fact, terms) {
    if (fact.absence !== undefined) {
      return [{ tier: 'T3', key: `absence:${fact.absence.meaning}:${fact.absence.about}` }];
    }
    return [
      ...identifierKeys(fact.identifiers),
      ...codeKeys(fact.code),
      ...pairKeys(fact, terms),
      ...wordKeys(fact.code),
    ];
  },
  affinity(one, other) {
    if ((one.absence === undefined) !== (other.absence === undefined)) return undefined;
    if (areEpisodes(one, other, EPISODES_APART_DAYS)) return undefined;
    const shared = one.categories.some((category) => other.categories.includes(category));
    return (
      onsetPoints(one, other) +
      Number(sideOfCondition(one) === sideOfCondition(other)) * 6 +
      Number(shared) * 3 +
      Number(one.clinicalStatus === other.clinicalStatus) * 2 +
      Number(hasSameCode(one, other)) * 2
    );
  },
  /**
   * A problem and the diagnosis of a visit are one; diagnoses of two visits are two, and so are two
   * illnesses one after the other.
   */
  isRepeat(one, other, tier) {
    if (one.absence !== undefined || tier === 'T1') return true;
    if (isOfVisit(one) && isOfVisit(other) && !isSameVisit(one, other)) return false;
    if (areEpisodes(one, other, OWN_EPISODES_APART_DAYS)) return false;
    const [mine, theirs] = [sideOfCondition(one), sideOfCondition(other)];
    return mine === theirs || mine === undefined || theirs === undefined;
  },
  hintsOf({ code }) {
    const icd = codeIn(code, systems.icd10cm) ?? codeIn(code, systems.icd10);
    return icd === undefined ? [] : [`icd:${icd.slice(0, 3)}`];
  },
};

export function sideOfCondition({ code, bodySites }: ConditionFact) {
  return sideOf(code, bodySites);
}

/** One key a reviewed pair, so that two codes paired with the same third one do not meet. */
function pairKeys({ code }: ConditionFact, terms: Terminology): readonly LinkKey[] {
  const keys: LinkKey[] = [];
  for (const coding of code?.codings ?? []) {
    if (coding.system === undefined) continue;
    const own = codeWords(coding.system, coding.code);
    for (const name of terms.sameProblem(coding.system, coding.code)) {
      const cut = name.lastIndexOf('|');
      const other = codeWords(name.slice(0, cut), name.slice(cut + 1));
      keys.push({ tier: 'T3', key: `problem:${[own, other].sort().join('=')}` });
    }
  }
  return keys;
}

function isOfVisit({ categories }: ConditionFact): boolean {
  return categories.includes('encounter-diagnosis') && categories.length === 1;
}

function isSameVisit(one: ConditionFact, other: ConditionFact): boolean {
  if (one.encounter !== undefined && one.encounter === other.encounter) return true;
  const [a, b] = [parseDate(one.date), parseDate(other.date)];
  return a !== undefined && b !== undefined && daysApart(a, b) <= 1;
}

function hasSameCode({ code: one }: ConditionFact, { code: other }: ConditionFact): boolean {
  return one !== undefined && other !== undefined && sharesCode(one, other);
}

/** Whether both ended, and the later began this many days after the earlier was over. */
function areEpisodes(one: ConditionFact, other: ConditionFact, days: number): boolean {
  const [a, b] = [courseOf(one), courseOf(other)];
  if (a === undefined || b === undefined) return false;
  return daysApart(a, b) > days;
}

function courseOf({ onset, abatement }: ConditionFact): DateSpan | undefined {
  const [from, to] = [parseDate(onset), parseDate(abatement)];
  if (from === undefined || to === undefined) return undefined;
  return { ...from, lastDay: Math.max(from.lastDay, to.lastDay) };
}

function onsetPoints(one: ConditionFact, other: ConditionFact): number {
  const [a, b] = [parseDate(one.date), parseDate(other.date)];
  if (a === undefined || b === undefined) return 0;
  const days = daysApart(a, b);
  return days <= 1 ? 12 : Math.max(0, 10 - days / 60);
}
