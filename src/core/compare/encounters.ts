import type { Concept } from '#core/base/concept.ts';
import type { Terminology } from '#core/base/terminology.ts';
import type { EncounterFact } from '#core/facts/clinical.ts';
import { sharesCode, sharesWords } from '#core/link/concepts.ts';
import { settingOf } from '#core/link/encounters.ts';
import { nearness } from '#core/link/when.ts';
import type { CompareRule, FieldFinding, FieldRule, Severity } from './field.ts';
import {
  codeField,
  conceptField,
  personField,
  showPeriod,
  stated,
  wordsField,
} from './plainFields.ts';
import {
  compareConcepts,
  different,
  notComparable,
  same,
  sameWithin,
  showConcept,
} from './values.ts';

type Rule = FieldRule<'encounters'>;

const MINUTES_APART = 60;

const setting: Rule = {
  name: 'class',
  show: ({ encounterClass }) => encounterClass,
  compare(one, other) {
    if (one.encounterClass === other.encounterClass) return same;
    return settingOf(one) === settingOf(other)
      ? sameWithin('the same setting')
      : different('major');
  },
};

function timeField(
  name: string,
  read: (fact: EncounterFact) => string | undefined,
  severity: Severity,
): Rule {
  return {
    name,
    show: read,
    compare(one, other): FieldFinding {
      if (read(one) === read(other)) return same;
      const near = nearness(read(one), read(other));
      if (near.kind === 'unknown') return notComparable('not a date');
      if (near.kind === 'minutes' && near.apart <= MINUTES_APART) {
        return near.apart === 0 ? same : sameWithin(`up to ${MINUTES_APART} minutes apart`);
      }
      return near.kind === 'days' && near.apart === 0
        ? sameWithin('the same day')
        : different(severity);
    },
  };
}

const DIED = /\b(?:died|dead|death|expired|deceased|exp)\b/i;

/** Whether somebody went home or died is no matter of wording. */
const disposition: Rule = {
  name: 'dischargeDisposition',
  show: (fact) => showConcept(fact.disposition),
  compare({ disposition: one }, { disposition: other }) {
    if (one === undefined || other === undefined) return same;
    const died = [one, other].map((concept) => DIED.test(showConcept(concept) ?? ''));
    return died[0] === died[1] ? compareConcepts(one, other, 'major') : different('critical');
  },
};

/** What was found. The order is a matter of billing, what is on the list is not. */
const diagnosis: Rule = {
  name: 'diagnosis',
  show: ({ diagnoses = [] }) => stated(diagnoses.map(showConcept)).join('; ') || undefined,
  compare({ diagnoses: mine = [] }, { diagnoses: theirs = [] }, terms) {
    const isSame = (one: Concept | undefined, other: Concept | undefined) =>
      one !== undefined && other !== undefined && isSameProblem(one, other, terms);
    if (mine.length !== theirs.length) return different('major');
    if (mine.every((one, at) => isSame(one, theirs[at]))) return same;
    const isReordered = mine.every((one) => theirs.some((other) => isSame(one, other)));
    if (isReordered) return different('minor');
    const [one, other] = [mine[0], theirs[0]];
    const isOneEach = mine.length === 1 && one !== undefined && other !== undefined;
    return isOneEach ? compareConcepts(one, other, 'major') : different('major');
  },
};

function isSameProblem(one: Concept, other: Concept, terms: Terminology): boolean {
  if (sharesCode(one, other) || sharesWords(one, other)) return true;
  return one.codings.some(({ system, code }) => {
    const known = system === undefined ? [] : terms.sameProblem(system, code);
    return other.codings.some((coding) => known.includes(`${coding.system}|${coding.code}`));
  });
}

/** What two sources say of one visit or stay. */
export const compareEncounters: CompareRule<'encounters'> = {
  class: 'encounters',
  fields: [
    setting,
    conceptField('type', ({ type }) => type, 'minor'),
    codeField('status', ({ status }) => status, 'minor'),
    timeField('start', ({ start }) => start, 'minor'),
    timeField('end', ({ end }) => end, 'major'),
    wordsField('location', ({ location }) => location, 'minor'),
    conceptField('reason', ({ reason }) => reason, 'minor'),
    diagnosis,
    disposition,
    personField('practitioner', ({ practitioner }) => practitioner, 'minor'),
  ],
  titleOf: (fact) => showConcept(fact.type) ?? settingTitle(fact),
  gapSeverity: (fact) => (settingOf(fact) === 'inpatient' ? 'major' : 'minor'),
  summaryOf: (fact) =>
    stated([
      showConcept(fact.reason),
      settingOf(fact),
      showPeriod(fact.start, fact.end),
      fact.location,
      fact.status === 'finished' ? undefined : fact.status,
    ]),
  isCurrent: ({ status }) => /^(?:in-progress|arrived|triaged|onleave|planned)$/.test(status ?? ''),
};

function settingTitle(fact: EncounterFact): string {
  const words = settingOf(fact);
  return words === undefined
    ? 'Encounter'
    : `${words.charAt(0).toUpperCase()}${words.slice(1)} encounter`;
}
