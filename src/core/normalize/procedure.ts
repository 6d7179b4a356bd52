import type { ProcedureFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { absenceOf, readConcept, readConcepts } from './concept.ts';
import type { Context } from './context.ts';
import { actorOf, nameOf, readIdentifiers } from './person.ts';
import { choiceDate, dateOf, endOf, type Raw, statusOf } from './read.ts';

/** @see https://hl7.org/fhir/R4/procedure.html */
export function normalizeProcedure(
  procedure: Raw,
  origin: Origin,
  context: Context,
): ProcedureFact {
  const code = readConcept(procedure.code, context);
  const performed = choiceDate(procedure, 'performed') ?? choiceDate(procedure, 'occurrence');
  const performer = nameOf(actorOf(procedure.performer), procedure, context);
  return {
    class: 'procedures',
    origin,
    identifiers: readIdentifiers(procedure.identifier),
    date: performed ?? dateOf(procedure.recorded),
    author:
      performer ??
      nameOf(procedure.recorder, procedure, context) ??
      nameOf(procedure.asserter, procedure, context),
    code,
    absence: absenceOf(code, context),
    status: procedure.notDone === true ? 'not-done' : statusOf(procedure.status),
    performed,
    performedEnd: endOf(procedure.performedPeriod) ?? endOf(procedure.occurrencePeriod),
    bodySites: readConcepts(procedure.bodySite, context),
    outcome: readConcept(procedure.outcome, context),
    performer,
  };
}
