import type { FamilyHistoryFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { quantityWords } from './quantity.ts';
import {
  booleanOf,
  choiceDate,
  dateOf,
  firstOf,
  type Raw,
  rawOf,
  rawsOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/familymemberhistory.html */
export function normalizeFamilyHistory(
  history: Raw,
  origin: Origin,
  context: Context,
): FamilyHistoryFact {
  return {
    class: 'familyHistory',
    origin,
    identifiers: readIdentifiers(history.identifier),
    date: dateOf(history.date),
    author: nameOf(firstOf(history.participant)?.actor, history, context),
    relationship: readConcept(history.relationship, context),
    sex: statusOf(history.sex) ?? statusOf(history.gender),
    name: textOf(history.name),
    born: choiceDate(history, 'born'),
    deceased: deceasedOf(history),
    status: statusOf(history.status),
    conditions: conditionsOf(history, context),
  };
}

/** Any age, date or words of death say that there was one. */
function deceasedOf(history: Raw): boolean | undefined {
  const { deceasedAge, deceasedRange, deceasedDate, deceasedString } = history;
  const isDead =
    (rawOf(deceasedAge) ??
      rawOf(deceasedRange) ??
      textOf(deceasedDate) ??
      textOf(deceasedString)) !== undefined;
  return booleanOf(history.deceasedBoolean) ?? (isDead || undefined);
}

function conditionsOf(history: Raw, context: Context): FamilyHistoryFact['conditions'] {
  const conditions: FamilyHistoryFact['conditions'][number][] = [];
  for (const condition of rawsOf(history.condition)) {
    const code = readConcept(condition.code, context);
    if (code !== undefined) conditions.push({ code, onset: onsetOf(condition) });
  }
  return conditions;
}

/** `52 a`, a date, or words: whatever the source says of the age. */
function onsetOf(condition: Raw): string | undefined {
  const range = rawOf(condition.onsetRange);
  return (
    quantityWords(condition.onsetAge) ??
    choiceDate(condition, 'onset') ??
    textOf(condition.onsetString) ??
    quantityWords(range?.low) ??
    quantityWords(range?.high)
  );
}
