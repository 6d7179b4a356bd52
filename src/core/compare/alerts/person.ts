import { codeIn, systems } from '#core/base/concept.ts';
import { compareDates } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { compareDemographics } from '#core/compare/demographics.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import type { SourceRecord } from '#core/facts/record.ts';
import { sharesCode, sharesWords } from '#core/link/concepts.ts';
import { type AlertContext, alert, pairsOf, sharedGroups } from './context.ts';

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
  return sharedGroups('demographics', context).flatMap((speakers) =>
    pairsOf(speakers).flatMap(([one, other]) => {
      const doubts = compareDemographics.fields.flatMap(({ name, show, compare }) => {
        const [mine, theirs] = [show(one, terms), show(other, terms)];
        if (mine === undefined || theirs === undefined) return [];
        return compare(one, other, terms).severity === 'critical' ? [WORDS[name] ?? name] : [];
      });
      if (doubts.length === 0) return [];
      const says = `${nameOf(one.origin.connection)} and ${nameOf(other.origin.connection)} may not be about one person: ${[...new Set(doubts)].join(', ')} ${doubts.length > 1 ? 'differ' : 'differs'}.`;
      return [alert('maybe-not-one-person', 'critical', 'demographics', says, [one, other])];
    }),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  birthDate: 'birth date',
  gender: 'sex',
  birthSex: 'sex',
  deceased: 'being alive',
  identifier: 'social security number',
} satisfies Partial<Record<keyof DemographicsFact | string, string>>;

function findBloodGroupDoubts(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  return [...BLOOD_GROUPS].flatMap(([loinc, words]) => {
    const newest = records.flatMap((record) => newestOf(record, loinc) ?? []);
    return pairsOf(newest).flatMap(([one, other]) => {
      if (isSameAnswer(one, other)) return [];
      const says = `${nameOf(one.origin.connection)} and ${nameOf(other.origin.connection)} may not be about one person: the ${words} differs.`;
      return [alert('maybe-not-one-person', 'critical', 'labs', says, [one, other])];
    });
  });
}

function newestOf({ facts }: SourceRecord, loinc: string): ObservationFact | undefined {
  return facts.labs
    .filter(({ code, value }) => codeIn(code, systems.loinc) === loinc && value !== undefined)
    .sort((one, other) => compareDates(one.date, other.date))
    .at(-1);
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
