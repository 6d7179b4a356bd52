import { wordsOf } from '#core/base/concept.ts';
import type { CarePlanFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept, readConcept, readConcepts } from './concept.ts';
import { type Context, resolve } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import {
  dateOf,
  endOf,
  firstOf,
  type Raw,
  rawOf,
  rawsOf,
  startOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/careplan.html */
export function normalizeCarePlan(plan: Raw, origin: Origin, context: Context): CarePlanFact {
  const start = startOf(plan.period);
  return {
    class: 'carePlans',
    origin,
    identifiers: readIdentifiers(plan.identifier),
    date: start ?? dateOf(plan.created),
    author:
      nameOf(firstOf(plan.author), plan, context) ??
      nameOf(plan.custodian, plan, context) ??
      nameOf(firstOf(plan.contributor), plan, context),
    title: textOf(plan.title) ?? textOf(plan.description),
    categories: readConcepts(plan.category, context),
    status: statusOf(plan.status),
    intent: statusOf(plan.intent),
    start,
    end: endOf(plan.period),
    activities: activitiesOf(plan, context),
  };
}

function activitiesOf(plan: Raw, context: Context): readonly string[] {
  const activities: string[] = [];
  for (const activity of rawsOf(plan.activity)) {
    const words = inDetail(activity, context) ?? byReference(activity, plan, context);
    if (words !== undefined) activities.push(words);
  }
  return activities;
}

function inDetail(activity: Raw, context: Context): string | undefined {
  const detail = rawOf(activity.detail);
  const code =
    readConcept(detail?.code, context) ?? firstConcept(activity.performedActivity, context);
  return code === undefined ? textOf(detail?.description) : wordsOf(code);
}

function byReference(activity: Raw, plan: Raw, context: Context): string | undefined {
  const reference = rawOf(activity.reference) ?? rawOf(activity.plannedActivityReference);
  const target = resolve(reference, plan, context.index);
  const concept =
    readConcept(target?.code, context) ?? readConcept(target?.medicationCodeableConcept, context);
  return textOf(reference?.display) ?? (concept === undefined ? undefined : wordsOf(concept));
}
