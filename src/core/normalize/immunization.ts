import type { ImmunizationFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { absenceOf, readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { actorOf, nameOf, readIdentifiers } from './person.ts';
import {
  booleanOf,
  choiceDate,
  dateOf,
  firstOf,
  numberOf,
  type Raw,
  rawOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/immunization.html */
export function normalizeImmunization(
  immunization: Raw,
  origin: Origin,
  context: Context,
): ImmunizationFact {
  const vaccine = readConcept(immunization.vaccineCode, context);
  const occurrence = choiceDate(immunization, 'occurrence') ?? dateOf(immunization.date);
  return {
    class: 'immunizations',
    origin,
    identifiers: readIdentifiers(immunization.identifier),
    date: occurrence ?? dateOf(immunization.recorded),
    author: nameOf(actorOf(immunization.performer), immunization, context),
    vaccine,
    absence: absenceOf(vaccine, context),
    status: immunization.notGiven === true ? 'not-done' : statusOf(immunization.status),
    statusReason: readConcept(immunization.statusReason, context),
    occurrence,
    lotNumber: textOf(immunization.lotNumber),
    doseNumber: doseNumberOf(immunization),
    site: readConcept(immunization.site, context),
    route: readConcept(immunization.route, context),
    manufacturer: manufacturerOf(immunization, context),
    expires: dateOf(immunization.expirationDate),
    primarySource: booleanOf(immunization.primarySource),
  };
}

function doseNumberOf({ protocolApplied, vaccinationProtocol }: Raw): string | undefined {
  const protocol = firstOf(protocolApplied) ?? firstOf(vaccinationProtocol);
  const dose =
    numberOf(protocol?.doseNumberPositiveInt) ??
    textOf(protocol?.doseNumberString) ??
    textOf(protocol?.doseNumber) ??
    numberOf(protocol?.doseSequence);
  return dose === undefined ? undefined : String(dose);
}

/** A Reference; in R5 one inside a CodeableReference, or a concept. */
function manufacturerOf(immunization: Raw, context: Context): string | undefined {
  const maker = rawOf(immunization.manufacturer);
  const inner = rawOf(maker?.reference) ?? maker;
  return nameOf(inner, immunization, context) ?? textOf(rawOf(maker?.concept)?.text);
}
