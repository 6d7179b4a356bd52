import { wordsOf } from '#core/base/concept.ts';
import { yearsBetween } from '#core/base/dates.ts';
import { textKey } from '#core/base/text.ts';
import { amountWords } from '#core/base/unitWords.ts';
import type { FamilyHistoryFact } from '#core/facts/clinical.ts';
import { sharesCode, sharesWords } from '#core/link/concepts.ts';
import { relativeOf } from '#core/link/familyHistory.ts';
import type { CompareRule, FieldFinding, FieldRule } from './field.ts';
import { stated, wordsField } from './plainFields.ts';
import { different, notComparable, same, sameWithin, showConcept } from './values.ts';

type Rule = FieldRule<'familyHistory'>;
type Illness = FamilyHistoryFact['conditions'][number];

const YEARS_OF_ONSET = 5;
const YEARS_OF_BIRTH = 2;
/** Below this age, these illnesses of a relative change how a person is screened. */
const EARLY = 50;
const SCREENED = /breast|colon|colorectal|rectal|ovar/i;

const conditions: Rule = {
  name: 'condition',
  show: ({ conditions: list }) =>
    stated(list.map(({ code }) => showConcept(code))).join('; ') || undefined,
  compare(one, other) {
    const isIn = (list: readonly Illness[]) => (illness: Illness) =>
      list.some(({ code }) => isSameIllness(illness.code, code));
    const isDenied = one.conditions.some((mine) =>
      other.conditions.some((theirs) => denies(mine.code, theirs.code)),
    );
    if (isDenied) return different('major');
    const isSame =
      one.conditions.every(isIn(other.conditions)) && other.conditions.every(isIn(one.conditions));
    return isSame ? same : different('minor');
  },
};

/** "No heart failure" against "Heart failure". */
function denies(one: Illness['code'], other: Illness['code']): boolean {
  const [a, b] = [textKey(wordsOf(one)), textKey(wordsOf(other))];
  return a !== undefined && b !== undefined && (a === `!${b}` || b === `!${a}`);
}

function isSameIllness(one: Illness['code'], other: Illness['code']): boolean {
  return sharesCode(one, other) || sharesWords(one, other);
}

/** `47 a` reads as 47 years; a date or words stay as they are. */
function showOnset(said: string | undefined): string | undefined {
  const age = said === undefined ? undefined : /^(\d+(?:\.\d+)?) (a|mo|wk|d)$/.exec(said);
  return age === null || age === undefined ? said : amountWords(Number(age[1]), age[2]);
}

const onset: Rule = {
  name: 'onset',
  show: ({ conditions: list }) =>
    list
      .map((illness) => showOnset(illness.onset))
      .filter(isStated)
      .join('; ') || undefined,
  compare(one, other): FieldFinding {
    let compared = false;
    let found: FieldFinding = same;
    for (const mine of one.conditions) {
      const theirs = other.conditions.find(({ code }) => isSameIllness(mine.code, code));
      const [a, b] = [ageIn(mine.onset), ageIn(theirs?.onset)];
      if (a === undefined || b === undefined) continue;
      compared = true;
      if (a === b) continue;
      const isScreened = SCREENED.test(showConcept(mine.code) ?? '');
      if (isScreened && a < EARLY !== b < EARLY) return different('major');
      if (Math.abs(a - b) > YEARS_OF_ONSET) found = different('minor');
      else if (found === same) found = sameWithin(`up to ${YEARS_OF_ONSET} years apart`);
    }
    return compared ? found : notComparable('no age of onset of one illness in both');
  },
};

function isStated(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

/** `52 a`, `52 years`, `age 52`. */
function ageIn(text: string | undefined): number | undefined {
  const match = /^\D{0,6}(\d{1,3})(?:\.\d+)?\s*(?:a|y|yr|yrs|years?)?\b/.exec(text?.trim() ?? '');
  const isDate = /^\d{4}/.test(text?.trim() ?? '');
  return match?.[1] === undefined || isDate ? undefined : Number(match[1]);
}

const born: Rule = {
  name: 'born',
  show: (fact) => fact.born,
  compare(one, other) {
    if (one.born === other.born) return same;
    const years = yearsBetween(one.born, other.born);
    const back = yearsBetween(other.born, one.born);
    if (years === undefined || back === undefined) return notComparable('not a date');
    return Math.max(years, back) <= YEARS_OF_BIRTH
      ? sameWithin(`up to ${YEARS_OF_BIRTH} years apart`)
      : different('minor');
  },
};

const deceased: Rule = {
  name: 'deceased',
  show: (fact) => (fact.deceased === undefined ? undefined : fact.deceased ? 'yes' : 'no'),
  compare: (one, other) => (one.deceased === other.deceased ? same : different('minor')),
};

const relationship: Rule = {
  name: 'relationship',
  show: (fact) => showConcept(fact.relationship),
  compare: (one, other) => (relativeOf(one) === relativeOf(other) ? same : different('minor')),
};

/** What two sources say of one relative. */
export const compareFamilyHistory: CompareRule<'familyHistory'> = {
  class: 'familyHistory',
  fields: [
    relationship,
    conditions,
    onset,
    deceased,
    born,
    wordsField('name', ({ name }) => name, 'minor'),
  ],
  titleOf: (fact) => showConcept(fact.relationship) ?? fact.name ?? 'Relative',
  gapSeverity: () => 'minor',
  summaryOf: (fact) =>
    stated([
      ...fact.conditions.map(({ code, onset: since }) =>
        stated([showConcept(code), showOnset(since)]).join(', '),
      ),
      fact.deceased === true ? 'deceased' : undefined,
    ]),
  isCurrent: () => false,
};
