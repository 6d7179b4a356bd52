import type { Alert } from '#core/compare/comparison.ts';
import { showConcept } from '#core/compare/values.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { analyteOf, compareObserved, observedWords } from '#core/link/observed.ts';
import { type AlertContext, alert, pairsOf, sharedGroups } from './context.ts';

/** SC-11: one test at one time, in units that measure different things or a slip of unit apart. */
export function findUnitConflicts(context: AlertContext): readonly Alert[] {
  const { nameOf } = context;
  return sharedGroups('labs', context).flatMap((speakers) =>
    pairsOf(speakers).flatMap(([one, other]) => {
      const why = slipBetween(one, other, context);
      if (why === undefined || one.value === undefined || other.value === undefined) return [];
      const says = `${nameOfTest(one)}: ${nameOf(one.origin.connection)} states ${observedWords(one.value)}, ${nameOf(other.origin.connection)} states ${observedWords(other.value)}; ${why}.`;
      return [alert('lab-unit-conflict', 'critical', 'labs', says, [one, other])];
    }),
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
  return [...sharedGroups('labs', context), ...sharedGroups('reports', context)].flatMap(
    (speakers) => {
      const final = speakers.find(({ status }) => status === 'final');
      const corrected = speakers.find(({ status }) => CORRECTED.has(status ?? ''));
      if (final === undefined || corrected === undefined) return [];
      const { nameOf } = context;
      const says = `${nameOfTest(final)}: ${nameOf(corrected.origin.connection)} has it ${corrected.status}, ${nameOf(final.origin.connection)} still holds the final result.`;
      return [alert('result-corrected', 'critical', final.class, says, [final, corrected])];
    },
  );
}

function nameOfTest({ code }: Pick<ObservationFact, 'code'>): string {
  return showConcept(code) ?? 'A result without a name';
}
