import { wordsOf } from '#core/base/concept.ts';
import type { Side } from '#core/base/text.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { isActiveProblem } from '#core/compare/conditions.ts';
import { showConcept } from '#core/compare/values.ts';
import { isWatchedProblem } from '#core/compare/watched.ts';
import type { DeviceFact } from '#core/facts/care.ts';
import type { ConditionFact, ProcedureFact } from '#core/facts/clinical.ts';
import { areOpposite, sideOf } from '#core/link/side.ts';
import { type AlertContext, alert, listed, pairsOf, sharedGroups } from './context.ts';

/** SC-09: active in one source, over in another. */
export function findResolvedElsewhere(context: AlertContext): readonly Alert[] {
  const { nameOf } = context;
  return sharedGroups('conditions', context).flatMap((speakers) => {
    const active = speakers.filter(
      (fact) => isActiveProblem(fact) && fact.clinicalStatus !== undefined,
    );
    const over = speakers.filter(isOver);
    const [first] = active;
    if (first === undefined || over.length === 0) return [];
    const severity = [...active, ...over].some(isWatchedProblem) ? 'critical' : 'major';
    const states = over.map(
      (fact) => `${nameOf(fact.origin.connection)} has it ${fact.clinicalStatus}`,
    );
    const says = `${showConcept(first.code) ?? 'A problem'} is active at ${listed(active.map(({ origin }) => nameOf(origin.connection)))}; ${states.join('; ')}.`;
    return [
      alert('problem-resolved-elsewhere', severity, 'conditions', says, [...active, ...over]),
    ];
  });
}

function isOver({ clinicalStatus }: ConditionFact): boolean {
  return ['inactive', 'remission', 'resolved'].includes(clinicalStatus ?? '');
}

type Sided = ConditionFact | ProcedureFact | DeviceFact;

/** SC-13: left in one source, right in another, for one problem, procedure or device. */
export function findLateralityConflicts(context: AlertContext): readonly Alert[] {
  const groups: readonly (readonly Sided[])[] = [
    ...sharedGroups('conditions', context),
    ...sharedGroups('procedures', context),
    ...sharedGroups('devices', context),
  ];
  return groups.flatMap((speakers) =>
    pairsOf(speakers).flatMap(([one, other]) => {
      const [mine, theirs] = [sideOfSided(one), sideOfSided(other)];
      if (!areOpposite(mine, theirs)) return [];
      const { nameOf } = context;
      const says = `${nameOfSided(one)}: ${nameOf(one.origin.connection)} states ${mine}, ${nameOf(other.origin.connection)} states ${theirs}.`;
      return [alert('laterality-conflict', 'critical', one.class, says, [one, other])];
    }),
  );
}

function sideOfSided(fact: Sided): Side | undefined {
  if (fact.class !== 'devices') return sideOf(fact.code, fact.bodySites);
  return sideOf(fact.type, fact.bodySite === undefined ? [] : [fact.bodySite]);
}

function nameOfSided(fact: Sided): string {
  return showConcept(fact.class === 'devices' ? fact.type : fact.code) ?? 'An entry without a name';
}

const REMOVED = new Set(['inactive', 'explanted', 'removed', 'discarded', 'not-done', 'lost']);

/** SC-14: in the body by one source, taken out by another. */
export function findImplantConflicts(context: AlertContext): readonly Alert[] {
  const { nameOf } = context;
  return sharedGroups('devices', context).flatMap((speakers) => {
    const present = speakers.filter(({ status }) => status === 'active');
    const removed = speakers.filter(({ status }) => REMOVED.has(status ?? ''));
    const [first] = present;
    if (first === undefined || removed.length === 0) return [];
    const name = first.type === undefined ? 'A device' : wordsOf(first.type);
    const says = `${name} is active at ${listed(present.map(({ origin }) => nameOf(origin.connection)))} and ${listed(removed.map(({ status }) => status ?? ''))} at ${listed(removed.map(({ origin }) => nameOf(origin.connection)))}.`;
    return [alert('implant-conflict', 'critical', 'devices', says, [...present, ...removed])];
  });
}
