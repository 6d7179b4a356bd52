import { wordsOf } from '#core/base/concept.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { observedOn } from '#core/link/observations.ts';
import { analyteOf, observedWords } from '#core/link/observed.ts';
import { daysBetween } from '#core/link/when.ts';
import type { CompareRule, FieldFinding, FieldRule } from './field.ts';
import { observationSummary } from './labs.ts';
import {
  absentReasonField,
  codeField,
  effectiveField,
  interpretationField,
  observationTitle,
  statusField,
} from './observations.ts';
import { componentFields, type ValueSeverities, valueField } from './observedValue.ts';
import { different, notComparable, same, sameWithin } from './values.ts';

const SEVERITIES: ValueSeverities = {
  standing: 'minor',
  slip: 'minor',
  incommensurable: 'minor',
  other: 'minor',
  allowanceFor: () => undefined,
};

const PREGNANCY_DAYS = 280;

const answer = valueField(SEVERITIES);

const value: FieldRule<'socialHistory'> = {
  ...answer,
  compare(one, other, terms) {
    if (isAbout(/smoking|tobacco/i, one, terms)) return compareSmoking(one, other, terms);
    if (isAbout(/pregnan/i, one, terms)) return comparePregnancy(one, other, terms);
    return answer.compare(one, other, terms);
  },
};

/** How a person lives, as two sources last heard it. */
export const compareSocialHistory: CompareRule<'socialHistory'> = {
  class: 'socialHistory',
  fields: [
    codeField,
    value,
    statusField('minor'),
    interpretationField,
    { ...effectiveField(0), compare: compareEffective },
    absentReasonField,
  ],
  moreFields: (facts, terms) => componentFields(facts, terms, SEVERITIES),
  titleOf: observationTitle,
  gapSeverity: () => 'minor',
  summaryOf: observationSummary,
  isCurrent: ({ status }) => status !== 'cancelled' && status !== 'entered-in-error',
};

/** Each source asks on its own days: the newest answers are compared, not when they were given. */
function compareEffective(one: ObservationFact, other: ObservationFact): FieldFinding {
  const apart = daysBetween(observedOn(one), observedOn(other));
  if (apart === undefined) return notComparable('not a date');
  return apart === 0 ? same : notComparable('asked on other days');
}

function isAbout(pattern: RegExp, fact: ObservationFact, terms: Terminology): boolean {
  const group = analyteOf(fact.code, terms)?.group ?? '';
  return pattern.test(`${group} ${fact.code === undefined ? '' : wordsOf(fact.code)}`);
}

type Smoking = 'never' | 'former' | 'current';

/** Answers of the US Core smoking status value set; words are read before codes. */
const SMOKING_CODES: Readonly<Record<string, Smoking>> = {
  '266919005': 'never',
  '8517006': 'former',
  '449868002': 'current',
  '428041000124106': 'current',
  '77176002': 'current',
  '65568007': 'current',
  '428071000124103': 'current',
  '428061000124105': 'current',
};

function smokingOf({ value: said }: ObservationFact): Smoking | undefined {
  if (said === undefined) return undefined;
  if (said.kind === 'boolean') return said.boolean ? 'current' : undefined;
  const codes = said.kind === 'concept' ? said.concept.codings : [];
  for (const { code } of codes) {
    const known = SMOKING_CODES[code];
    if (known !== undefined) return known;
  }
  const words = (observedWords(said) ?? '').toLowerCase();
  if (/unknown|not asked|not recorded/.test(words)) return undefined;
  if (/\bnever\b|\bnon-?smoker\b|\bnever smoke/.test(words)) return 'never';
  if (/\bformer|\bex-|\bex smoker|\bquit\b|\bstopped\b|\bpast\b/.test(words)) return 'former';
  return /\bcurrent|\bevery ?day|\bsome ?day|\bheavy|\blight|\bdaily|\bsmoker\b|\bsmokes\b/.test(
    words,
  )
    ? 'current'
    : undefined;
}

function compareSmoking(
  one: ObservationFact,
  other: ObservationFact,
  terms: Terminology,
): FieldFinding {
  const [a, b] = [smokingOf(one), smokingOf(other)];
  if (a === undefined || b === undefined) {
    const found = answer.compare(one, other, terms);
    return found.agreement === 'same' ? found : notComparable('one answer is not a smoking status');
  }
  if (a === b) {
    return observedAlike(one, other) ? same : sameWithin(`both mean ${a} smoker`);
  }
  // Someone who smoked then and does not now contradicts nobody; smoking and never having do.
  return different(new Set([a, b, 'current', 'never']).size === 2 ? 'major' : 'minor');
}

function comparePregnancy(
  one: ObservationFact,
  other: ObservationFact,
  terms: Terminology,
): FieldFinding {
  const [a, b] = [isPregnant(one), isPregnant(other)];
  if (a === undefined || b === undefined) return answer.compare(one, other, terms);
  if (a === b)
    return observedAlike(one, other) ? same : sameWithin('the same answer in other words');
  const apart = daysBetween(observedOn(one), observedOn(other)) ?? 0;
  return apart <= PREGNANCY_DAYS
    ? different('critical')
    : notComparable('more than a pregnancy apart');
}

function isPregnant({ value: said }: ObservationFact): boolean | undefined {
  if (said === undefined) return undefined;
  if (said.kind === 'boolean') return said.boolean;
  const words = (observedWords(said) ?? '').toLowerCase();
  if (/unknown|possibl/.test(words)) return undefined;
  if (/\bnot\b|negative|\bno\b/.test(words)) return false;
  return /pregnant|positive|\byes\b/.test(words) ? true : undefined;
}

function observedAlike(one: ObservationFact, other: ObservationFact): boolean {
  if (one.value === undefined || other.value === undefined) return false;
  return observedWords(one.value) === observedWords(other.value);
}
