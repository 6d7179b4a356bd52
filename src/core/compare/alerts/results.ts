import type { Alert } from '#core/compare/comparison.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import type { FactOf } from '#core/facts/record.ts';
import { analyteOf, compareObserved, observedWords } from '#core/link/observed.ts';
import {
  type AlertContext,
  alert,
  listed,
  pairsOf,
  sayEach,
  sharedGroups,
  titleOfAll,
} from './context.ts';

/** SC-11: one test at one time, in units that measure different things or a slip of unit apart. */
export function findUnitConflicts(context: AlertContext): readonly Alert[] {
  const { nameOf, terms } = context;
  return sharedGroups('labs', context).flatMap((speakers) => {
    const reasons = new Set<string>();
    if (!isAnyOtherwise(speakers)) return [];
    for (const [one, other] of pairsOf(speakers)) {
      const why = slipBetween(one, other, context);
      if (why !== undefined) reasons.add(why);
    }
    if (reasons.size === 0) return [];
    const valued = speakers.filter(({ value }) => value !== undefined);
    const sayings = valued.map(({ origin, value }) => ({
      source: origin.connection,
      words: (value === undefined ? undefined : observedWords(value)) ?? 'a value',
    }));
    const says = `${titleOfAll(speakers, 'labs', terms)}: ${sayEach(sayings, nameOf)}; ${listed(reasons)}.`;
    return [alert('lab-unit-conflict', 'critical', 'labs', says, valued)];
  });
}

/** Whether any two values are not one number in one unit: nearly all are. */
function isAnyOtherwise(speakers: readonly ObservationFact[]): boolean {
  const first = speakers[0]?.value;
  if (first?.kind !== 'quantity') return true;
  const { value, unit } = first.quantity;
  return speakers.some(
    ({ value: other }) =>
      other?.kind !== 'quantity' || other.quantity.value !== value || other.quantity.unit !== unit,
  );
}

function slipBetween(
  { value: one, code }: ObservationFact,
  { value: other, code: otherCode }: ObservationFact,
  { terms }: AlertContext,
): string | undefined {
  if (one === undefined || other === undefined) return undefined;
  const outcome = compareObserved(
    { value: one, analyte: analyteOf(code, terms) },
    { value: other, analyte: analyteOf(otherCode, terms) },
    terms,
  );
  if (outcome.kind === 'incommensurable') return 'the units measure different things';
  return outcome.kind === 'different' ? outcome.slip : undefined;
}

const CORRECTED = new Set(['corrected', 'amended', 'appended']);

/** SC-17: final in one source, corrected since in another. */
export function findCorrections(context: AlertContext): readonly Alert[] {
  return [
    ...correctionsIn('labs', sharedGroups('labs', context), context),
    ...correctionsIn('reports', sharedGroups('reports', context), context),
  ];
}

function correctionsIn<C extends 'labs' | 'reports'>(
  about: C,
  groups: readonly (readonly FactOf[C][])[],
  { nameOf, terms }: AlertContext,
): readonly Alert[] {
  return groups.flatMap((speakers) => {
    const corrected = speakers.filter(({ status }) => CORRECTED.has(status ?? ''));
    const final = speakers.filter(({ status }) => status === 'final');
    if (final.length === 0 || corrected.length === 0) return [];
    const states = corrected.map(({ origin, status }) => ({
      source: origin.connection,
      words: status ?? 'corrected',
    }));
    const stillHeld = final.map(({ origin }) => ({
      source: origin.connection,
      words: 'the final result',
    }));
    const says = `${titleOfAll(speakers, about, terms)}: ${sayEach(states, nameOf, ['has it', 'have it'])}; ${sayEach(stillHeld, nameOf, ['still holds', 'still hold'])}.`;
    return [alert('result-corrected', 'critical', about, says, [...corrected, ...final])];
  });
}
