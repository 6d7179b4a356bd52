import { wordsOf } from '#core/base/concept.ts';
import type { GoalFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { quantityWords } from './quantity.ts';
import {
  booleanOf,
  dateOf,
  firstOf,
  numberOf,
  type Raw,
  rawOf,
  rawsOf,
  statusOf,
  textOf,
} from './read.ts';

/** @see https://hl7.org/fhir/R4/goal.html */
export function normalizeGoal(goal: Raw, origin: Origin, context: Context): GoalFact {
  const start = dateOf(goal.startDate);
  const targets = rawsOf(goal.target);
  return {
    class: 'goals',
    origin,
    identifiers: readIdentifiers(goal.identifier),
    date: start ?? dateOf(goal.statusDate),
    author: nameOf(goal.expressedBy ?? firstOf(goal.source), goal, context),
    description: readConcept(goal.description, context) ?? wordsAlone(goal.description),
    lifecycleStatus: statusOf(goal.lifecycleStatus) ?? statusOf(goal.status),
    achievementStatus: statusOf(goal.achievementStatus),
    start,
    due: targets.map(({ dueDate }) => dateOf(dueDate)).find((date) => date !== undefined),
    targets: targetsOf(targets, context),
  };
}

function targetsOf(targets: readonly Raw[], context: Context): readonly string[] {
  const written: string[] = [];
  for (const target of targets) {
    const measure = readConcept(target.measure, context);
    const parts = [measure === undefined ? undefined : wordsOf(measure), detailOf(target, context)];
    const stated = parts.filter((part) => part !== undefined);
    if (stated.length > 0) written.push(stated.join(': '));
  }
  return written;
}

function detailOf(target: Raw, context: Context): string | undefined {
  const concept = readConcept(target.detailCodeableConcept, context);
  const plain = numberOf(target.detailInteger) ?? booleanOf(target.detailBoolean);
  return (
    quantityWords(target.detailQuantity) ??
    rangeWords(rawOf(target.detailRange)) ??
    (concept === undefined ? undefined : wordsOf(concept)) ??
    textOf(target.detailString) ??
    (plain === undefined ? undefined : String(plain))
  );
}

function rangeWords(range: Raw | undefined): string | undefined {
  const [low, high] = [quantityWords(range?.low), quantityWords(range?.high)];
  if (low === undefined) return high === undefined ? undefined : `up to ${high}`;
  return high === undefined ? `from ${low}` : `${low} to ${high}`;
}

function wordsAlone(value: unknown): GoalFact['description'] {
  const text = textOf(value);
  return text === undefined ? undefined : { codings: [], text };
}
