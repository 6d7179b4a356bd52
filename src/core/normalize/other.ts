import { wordsOf } from '#core/base/concept.ts';
import type { OtherFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { choiceDate, dateOf, firstOf, type Raw, startOf, statusOf, textOf } from './read.ts';

/** Where resources without a class of their own say what they are about, best first. */
const TITLES = [
  'title',
  'code',
  'description',
  'serviceType',
  'appointmentType',
  'type',
  'event',
  'name',
  'category',
  'scope',
  'comment',
  'questionnaire',
] as const;
const DATES = [
  'date',
  'authoredOn',
  'created',
  'start',
  'started',
  'occurredOn',
  'recordedDate',
  'dateTime',
  'issued',
  'authored',
  'sent',
  'recorded',
  'createdDateTime',
] as const;
const AUTHORS = [
  'author',
  'requester',
  'performer',
  'recorder',
  'provider',
  'assessor',
  'source',
] as const;

/** A resource of a type that has no class of its own, so that nothing received goes unlisted. */
export function normalizeOther(resource: Raw, origin: Origin, context: Context): OtherFact {
  return {
    class: 'other',
    origin,
    identifiers: readIdentifiers(resource.identifier),
    date: dateIn(resource),
    author: authorOf(resource, context),
    type: textOf(resource.resourceType) ?? 'Resource',
    title: titleOf(resource, context),
    status: statusOf(resource.status),
  };
}

function titleOf(resource: Raw, context: Context): string | undefined {
  for (const element of TITLES) {
    const value = resource[element];
    if (value === undefined) continue;
    const concept = typeof value === 'string' ? undefined : firstConcept(value, context);
    const title = textOf(value) ?? (concept === undefined ? undefined : wordsOf(concept));
    if (title !== undefined) return title;
  }
  return undefined;
}

function dateIn(resource: Raw): string | undefined {
  const event =
    choiceDate(resource, 'effective') ??
    choiceDate(resource, 'occurrence') ??
    choiceDate(resource, 'performed') ??
    startOf(resource.period) ??
    startOf(resource.billablePeriod);
  if (event !== undefined) return event;
  for (const element of DATES) {
    const date = dateOf(resource[element]);
    if (date !== undefined) return date;
  }
  return undefined;
}

function authorOf(resource: Raw, context: Context): string | undefined {
  for (const element of AUTHORS) {
    const reference = firstOf(resource[element]);
    const name = nameOf(reference?.actor ?? reference, resource, context);
    if (name !== undefined) return name;
  }
  return undefined;
}
