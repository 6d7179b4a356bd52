import type { Concept } from '#core/base/concept.ts';
import type { AllergyFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { absenceOf, firstConcept, readConcept, readConcepts } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { choiceDate, codesOf, dateOf, firstOf, type Raw, rawsOf, statusOf } from './read.ts';

/** @see https://hl7.org/fhir/R4/allergyintolerance.html */
export function normalizeAllergy(allergy: Raw, origin: Origin, context: Context): AllergyFact {
  const substance = substanceOf(allergy, context);
  const onset = choiceDate(allergy, 'onset');
  return {
    class: 'allergies',
    origin,
    identifiers: readIdentifiers(allergy.identifier),
    date: dateOf(allergy.recordedDate) ?? dateOf(allergy.assertedDate) ?? onset,
    author: authorOf(allergy, context),
    substance,
    absence: absenceOf(substance, context),
    clinicalStatus: statusOf(allergy.clinicalStatus),
    verificationStatus: statusOf(allergy.verificationStatus),
    type: statusOf(allergy.type),
    categories: codesOf(allergy.category),
    criticality: statusOf(allergy.criticality),
    reactions: reactionsOf(allergy, context),
    onset,
  };
}

/** Some servers name the substance only where it caused a reaction. */
function substanceOf(allergy: Raw, context: Context): Concept | undefined {
  const named = readConcept(allergy.code, context) ?? readConcept(allergy.substance, context);
  if (named !== undefined) return named;
  return firstConcept(
    rawsOf(allergy.reaction).map(({ substance }) => substance),
    context,
  );
}

function reactionsOf(allergy: Raw, context: Context): AllergyFact['reactions'] {
  const reactions: AllergyFact['reactions'][number][] = [];
  for (const reaction of rawsOf(allergy.reaction)) {
    const severity = statusOf(reaction.severity);
    for (const manifestation of readConcepts(reaction.manifestation, context)) {
      reactions.push({ manifestation, severity });
    }
  }
  return reactions;
}

function authorOf(allergy: Raw, context: Context): string | undefined {
  return (
    nameOf(allergy.recorder, allergy, context) ??
    nameOf(allergy.asserter, allergy, context) ??
    nameOf(firstOf(allergy.participant)?.actor, allergy, context)
  );
}
