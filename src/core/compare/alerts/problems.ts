import type { Side } from '#core/base/text.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { isActiveProblem } from '#core/compare/conditions.ts';
import { bestTitle } from '#core/compare/title.ts';
import { showConcept } from '#core/compare/values.ts';
import { isWatchedProblem } from '#core/compare/watched.ts';
import type { DeviceFact } from '#core/facts/care.ts';
import type { ConditionFact, ProcedureFact } from '#core/facts/clinical.ts';
import { areOpposite, sideOf } from '#core/link/side.ts';
import {
  type AlertContext,
  alert,
  namesOf,
  pairsOf,
  sayEach,
  sharedGroups,
  titleOfAll,
} from './context.ts';

/** SC-09: active in one source, over in another. */
export function findResolvedElsewhere(context: AlertContext): readonly Alert[] {
  const { nameOf, terms } = context;
  return sharedGroups('conditions', context).flatMap((speakers) => {
    const active = speakers.filter(
      (fact) => isActiveProblem(fact) && fact.clinicalStatus !== undefined,
    );
    const over = speakers.filter(isOver);
    if (active.length === 0 || over.length === 0) return [];
    const severity = [...active, ...over].some(isWatchedProblem) ? 'critical' : 'major';
    const states = over.map((fact) => ({
      source: fact.origin.connection,
      words: `${fact.clinicalStatus}${since(fact)}`,
    }));
    const says = `${titleOfAll(speakers, 'conditions', terms)} is active at ${namesOf(active, nameOf)}; ${sayEach(states, nameOf, ['has it', 'have it'])}.`;
    return [
      alert('problem-resolved-elsewhere', severity, 'conditions', says, [...active, ...over]),
    ];
  });
}

function isOver({ clinicalStatus }: ConditionFact): boolean {
  return ['inactive', 'remission', 'resolved'].includes(clinicalStatus ?? '');
}

function since({ abatement }: ConditionFact): string {
  return abatement === undefined ? '' : ` since ${abatement.slice(0, 10)}`;
}

type Sided = ConditionFact | ProcedureFact | DeviceFact;

/** SC-13: left in one source, right in another, for one problem, procedure or device. */
export function findLateralityConflicts(context: AlertContext): readonly Alert[] {
  const groups: readonly (readonly Sided[])[] = [
    ...sharedGroups('conditions', context),
    ...sharedGroups('procedures', context),
    ...sharedGroups('devices', context),
  ];
  return groups.flatMap((speakers) => {
    const sided = speakers.flatMap((fact) => {
      const words = sideOfSided(fact);
      return words === undefined ? [] : [{ fact, source: fact.origin.connection, words }];
    });
    const [first] = sided;
    const isConflict = pairsOf(sided).some(([one, other]) => areOpposite(one.words, other.words));
    if (first === undefined || !isConflict) return [];
    const { class: about } = first.fact;
    const says = `${bestTitle(speakers.map(nameOfSided))}: ${sayEach(sided, context.nameOf)}.`;
    const facts = sided.map(({ fact }) => fact);
    return [alert('laterality-conflict', 'critical', about, says, facts)];
  });
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
  const { nameOf, terms } = context;
  return sharedGroups('devices', context).flatMap((speakers) => {
    const present = speakers.filter(({ status }) => status === 'active');
    const removed = speakers.filter(({ status }) => REMOVED.has(status ?? ''));
    if (present.length === 0 || removed.length === 0) return [];
    const states = removed.map(({ origin, status }) => ({
      source: origin.connection,
      words: status ?? 'removed',
    }));
    const says = `${titleOfAll(speakers, 'devices', terms)} is active at ${namesOf(present, nameOf)}; ${sayEach(states, nameOf, ['has it', 'have it'])}.`;
    return [alert('implant-conflict', 'critical', 'devices', says, [...present, ...removed])];
  });
}
