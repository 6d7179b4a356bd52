import { type Concept, wordsOf } from '#core/base/concept.ts';
import { keyOfReference } from '#core/base/reference.ts';
import type { ConditionFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { absenceOf, readConcept, readConcepts } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { choiceDate, codesOf, dateOf, firstOf, type Raw, rawOf, statusOf, textOf } from './read.ts';

/** SNOMED CT severities, so that a coded and a written one read alike. */
const SEVERITIES: ReadonlyMap<string, string> = new Map([
  ['24484000', 'severe'],
  ['6736007', 'moderate'],
  ['255604002', 'mild'],
]);

/** @see https://hl7.org/fhir/R4/condition.html */
export function normalizeCondition(
  condition: Raw,
  origin: Origin,
  context: Context,
): ConditionFact {
  const code = readConcept(condition.code, context);
  const onset = choiceDate(condition, 'onset');
  const recorded =
    dateOf(condition.recordedDate) ??
    dateOf(condition.assertedDate) ??
    dateOf(condition.dateRecorded);
  return {
    class: 'conditions',
    origin,
    identifiers: readIdentifiers(condition.identifier),
    date: onset ?? recorded,
    author: authorOf(condition, context),
    code,
    absence: absenceOf(code, context),
    clinicalStatus: statusOf(condition.clinicalStatus),
    verificationStatus: statusOf(condition.verificationStatus),
    categories: codesOf(condition.category),
    severity: severityOf(readConcept(condition.severity, context)),
    bodySites: readConcepts(condition.bodySite, context),
    onset,
    abatement: choiceDate(condition, 'abatement'),
    recorded,
    encounter: encounterOf(condition),
  };
}

function severityOf(severity: Concept | undefined): string | undefined {
  if (severity === undefined) return undefined;
  for (const { code } of severity.codings) {
    const known = SEVERITIES.get(code);
    if (known !== undefined) return known;
  }
  return wordsOf(severity).toLowerCase();
}

function encounterOf({ encounter, context }: Raw): string | undefined {
  const reference = textOf(rawOf(encounter ?? context)?.reference);
  return reference === undefined ? undefined : (keyOfReference(reference) ?? reference);
}

function authorOf(condition: Raw, context: Context): string | undefined {
  return (
    nameOf(condition.recorder, condition, context) ??
    nameOf(condition.asserter, condition, context) ??
    nameOf(firstOf(condition.participant)?.actor, condition, context)
  );
}
