import type { Concept } from '#core/base/concept.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import type { Origin } from '#core/facts/fact.ts';
import { absenceOf, firstConcept, readConcept } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { readDosages } from './dosage.ts';
import { readProduct } from './drug.ts';
import { actorOf, nameOf, readIdentifiers } from './person.ts';
import { choiceDate, dateOf, endOf, firstOf, type Raw, rawOf, rawsOf, statusOf } from './read.ts';

/** The types that speak of a person's drugs and what each of them says. */
const SAID: ReadonlyMap<unknown, MedicationFact['said']> = new Map([
  ['MedicationRequest', 'order'],
  ['MedicationStatement', 'statement'],
  ['MedicationUsage', 'statement'],
  ['MedicationDispense', 'dispense'],
  ['MedicationAdministration', 'administration'],
]);

/** @see https://hl7.org/fhir/R4/medicationrequest.html */
export function normalizeMedication(
  resource: Raw,
  origin: Origin,
  context: Context,
): MedicationFact {
  const { concept: product, drug } = readProduct(resource, context);
  const absence = absenceOf(product, context);
  const dosage = readDosages(resource, context);
  const start = startOf(resource) ?? dosage.start;
  const author = authorOf(resource, context);
  const said = SAID.get(resource.resourceType) ?? 'statement';
  return {
    class: 'medications',
    origin,
    identifiers: readIdentifiers(resource.identifier),
    date: start ?? dateOf(resource.dateAsserted),
    author,
    said,
    product,
    absence,
    drug: absence === undefined ? drug : undefined,
    status: statusOfOrder(resource),
    intent: statusOf(resource.intent),
    dose: dosage.dose,
    timesPerDay: dosage.timesPerDay,
    route: dosage.route,
    asNeeded: dosage.asNeeded,
    sig: dosage.sig,
    reason: reasonOf(resource, context),
    prescriber: said === 'order' ? author : prescriberOf(resource, context),
    start,
    end: endOf(resource.effectivePeriod) ?? endOf(resource.occurencePeriod) ?? dosage.end,
  };
}

/** An order not to give something must never pass for an order to give it. */
function statusOfOrder(resource: Raw): string | undefined {
  return resource.doNotPerform === true ? 'do-not-perform' : statusOf(resource.status);
}

function startOf(resource: Raw): string | undefined {
  return (
    dateOf(resource.authoredOn) ??
    choiceDate(resource, 'effective') ??
    choiceDate(resource, 'occurence') ??
    dateOf(resource.whenHandedOver) ??
    dateOf(resource.whenPrepared) ??
    dateOf(resource.dateWritten)
  );
}

function authorOf(resource: Raw, context: Context): string | undefined {
  const requester = rawOf(resource.requester);
  return (
    nameOf(requester?.agent ?? requester, resource, context) ??
    nameOf(firstOf(resource.informationSource), resource, context) ??
    nameOf(performerOf(resource), resource, context) ??
    nameOf(resource.recorder, resource, context)
  );
}

function performerOf(resource: Raw): unknown {
  const actor = actorOf(resource.performer);
  return rawOf(actor?.reference) ?? actor; // R5: a Reference inside a CodeableReference
}

/** A dispense or statement names its prescriber through the order it fulfills. */
function prescriberOf(resource: Raw, context: Context): string | undefined {
  for (const reference of [
    ...rawsOf(resource.authorizingPrescription),
    ...rawsOf(resource.basedOn),
  ]) {
    const order = resolve(reference, resource, context.index);
    const name = order === undefined ? undefined : nameOf(order.requester, order, context);
    if (name !== undefined) return name;
  }
  return undefined;
}

function reasonOf(resource: Raw, context: Context): Concept | undefined {
  const said = firstConcept(resource.reasonCode, context) ?? firstConcept(resource.reason, context);
  if (said !== undefined) return said;
  const reference = firstOf(resource.reasonReference) ?? rawOf(firstOf(resource.reason)?.reference);
  const display = nameOf(reference, resource, context);
  if (display !== undefined) return { codings: [], text: display };
  return readConcept(resolve(reference, resource, context.index)?.code, context);
}
