import { codeIn, systems } from '#core/base/concept.ts';
import { compareDates } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { compareDemographics } from '#core/compare/demographics.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { sharesCode, sharesWords } from '#core/link/concepts.ts';
import { observedWords } from '#core/link/observed.ts';
import { type AlertContext, alert, namesOf, pairsOf, sayEach, sharedGroups } from './context.ts';

const BLOOD_GROUPS: ReadonlyMap<string, string> = new Map([
  ['882-1', 'ABO and Rh group'],
  ['883-0', 'ABO group'],
  ['10331-7', 'Rh group'],
]);

/** SC-10: what cannot differ in one person does. */
export function findMaybeNotOnePerson(context: AlertContext): readonly Alert[] {
  return [...findDemographicDoubts(context), ...findBloodGroupDoubts(context)];
}

function findDemographicDoubts(context: AlertContext): readonly Alert[] {
  const { terms, nameOf } = context;
  return sharedGroups('demographics', context).flatMap((speakers) => {
    const doubts = new Map<string, string>();
    for (const { name, show, compare } of compareDemographics.fields) {
      const stating = speakers.filter((fact) => show(fact, terms) !== undefined);
      const isDoubt = pairsOf(stating).some(
        ([one, other]) => compare(one, other, terms).severity === 'critical',
      );
      const words = WORDS[name] ?? name;
      if (!isDoubt || doubts.has(words)) continue;
      const sayings = stating.map((fact) => ({
        source: fact.origin.connection,
        words: show(fact, terms) ?? '',
      }));
      doubts.set(words, name === 'identifier' ? '' : ` (${sayEach(sayings, nameOf)})`);
    }
    if (doubts.size === 0) return [];
    const differing = [...doubts].map(([words, said]) => `${words}${said}`).join(', ');
    const says = `${namesOf(speakers, nameOf)} may not be about one person: ${differing} ${doubts.size > 1 ? 'differ' : 'differs'}.`;
    return [alert('maybe-not-one-person', 'critical', 'demographics', says, speakers)];
  });
}

const WORDS: Readonly<Record<string, string>> = {
  birthDate: 'birth date',
  gender: 'sex',
  birthSex: 'sex',
  deceased: 'being alive or dead',
  identifier: 'social security number',
} satisfies Partial<Record<keyof DemographicsFact | string, string>>;

function findBloodGroupDoubts(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  const groups = records.map(newestGroups);
  return [...BLOOD_GROUPS].flatMap(([loinc, words]) => {
    const newest = groups.flatMap((byLoinc) => byLoinc.get(loinc) ?? []);
    const involved = newest.filter((one) => newest.some((other) => !isSameAnswer(one, other)));
    if (involved.length === 0) return [];
    const sayings = involved.map(({ origin, value }) => ({
      source: origin.connection,
      words: (value === undefined ? undefined : observedWords(value)) ?? 'a group',
    }));
    const says = `${namesOf(involved, nameOf)} may not be about one person: the ${words} differs (${sayEach(sayings, nameOf)}).`;
    return [alert('maybe-not-one-person', 'critical', 'labs', says, involved)];
  });
}

/** The newest answer to each question of blood group. */
function newestGroups({ facts }: SourceRecord): ReadonlyMap<string, ObservationFact> {
  const newest = new Map<string, ObservationFact>();
  for (const fact of facts.labs) {
    const loinc = codeIn(fact.code, systems.loinc);
    if (loinc === undefined || fact.value === undefined || !BLOOD_GROUPS.has(loinc)) continue;
    const before = newest.get(loinc);
    if (before === undefined || compareDates(before.date, fact.date) <= 0) newest.set(loinc, fact);
  }
  return newest;
}

/** Only answers that can be held side by side count: a code against a word is no doubt. */
function isSameAnswer({ value: one }: ObservationFact, { value: other }: ObservationFact): boolean {
  if (one?.kind === 'concept' && other?.kind === 'concept') {
    return sharesCode(one.concept, other.concept) || sharesWords(one.concept, other.concept);
  }
  if (one?.kind === 'text' && other?.kind === 'text') {
    return one.text.trim().toLowerCase() === other.text.trim().toLowerCase();
  }
  return true;
}
