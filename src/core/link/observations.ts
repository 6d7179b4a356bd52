import type { Concept } from '#core/base/concept.ts';
import type { Allowance } from '#core/base/measure.ts';
import { rememberByTerms } from '#core/base/remember.ts';
import type { Analyte, Terminology } from '#core/base/terminology.ts';
import type { ObservationFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, sharesCode, sharesWords, wordKeys } from './concepts.ts';
import { analyteOf, compareObserved, quantityIn } from './observed.ts';
import type { LinkKey } from './rule.ts';

/** When it was observed, else when it was issued. */
export function observedOn({ effective, date }: ObservationFact): string | undefined {
  return effective ?? date;
}

/** Keys of a test: its codes, its analyte, its words. The value is never part of a key. */
export function observationKeys(
  { code, identifiers }: ObservationFact,
  terms: Terminology,
): readonly LinkKey[] {
  const own = code === undefined ? NO_KEYS : testKeys(code, terms);
  return identifiers.length === 0 ? own : [...identifierKeys(identifiers), ...own];
}

const NO_KEYS: readonly LinkKey[] = [];
/** What a test is called is worked out once for all its results. */
const testKeys = rememberByTerms((code: Concept, terms): readonly LinkKey[] => {
  const analyte = analyteOf(code, terms);
  const group: readonly LinkKey[] =
    analyte === undefined ? NO_KEYS : [{ tier: 'T3', key: `analyte:${analyte.group}` }];
  return [...codeKeys(code), ...group, ...wordKeys(code)];
});

/** One accession number stands on every result of a panel, so an identifier alone is no link. */
export function isSameTest(
  one: ObservationFact,
  other: ObservationFact,
  terms: Terminology,
): boolean {
  if (one.code === undefined || other.code === undefined) return false;
  if (sharesCode(one.code, other.code)) return true;
  const [a, b] = [analyteOf(one.code, terms), analyteOf(other.code, terms)];
  if (a !== undefined && b !== undefined) return a.group === b.group;
  return sharesWords(one.code, other.code);
}

/**
 * How near two results lie in value: 1 is the same within tolerance, 0 is nothing in common.
 * Components count as one value together.
 */
export function valueCloseness(
  one: ObservationFact,
  other: ObservationFact,
  terms: Terminology,
  allowanceFor: (analyte: Analyte | undefined) => Allowance | undefined = () => undefined,
): number {
  if (one.components.length === 0 && other.components.length === 0) {
    const [a, b] = [one.value, other.value];
    if (a === undefined || b === undefined) return a === b ? 1 : 0;
    const analyte = analyteOf(one.code, terms);
    const [mine, theirs] = [
      { value: a, analyte },
      { value: b, analyte: analyteOf(other.code, terms) },
    ];
    return closeness(mine, theirs, terms, allowanceFor(analyte));
  }
  let least = 1;
  for (const [a, b] of pairedValues(one, other, terms)) {
    const near =
      a === undefined || b === undefined
        ? Number(a === b)
        : closeness(a, b, terms, allowanceFor(a.analyte));
    if (near < least) least = near;
  }
  return least;
}

type Half = Parameters<typeof compareObserved>[0];

/** Values of both that answer one question: the value itself, then each component. */
function pairedValues(
  one: ObservationFact,
  other: ObservationFact,
  terms: Terminology,
): readonly (readonly [Half | undefined, Half | undefined])[] {
  const [mine, theirs] = [halves(one, terms), halves(other, terms)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].map((key) => [
    mine.get(key),
    theirs.get(key),
  ]);
}

function halves(fact: ObservationFact, terms: Terminology): ReadonlyMap<string, Half> {
  const found = new Map<string, Half>();
  if (fact.value !== undefined) {
    found.set('', { value: fact.value, analyte: analyteOf(fact.code, terms) });
  }
  for (const { code, value } of fact.components) {
    if (value === undefined) continue;
    const analyte = analyteOf(code, terms);
    const key = analyte?.group ?? codeKeys(code)[0]?.key ?? wordKeys(code)[0]?.key ?? 'component';
    found.set(key, { value, analyte });
  }
  return found;
}

function closeness(one: Half, other: Half, terms: Terminology, allowance?: Allowance): number {
  const outcome = compareObserved(one, other, terms, allowance);
  if (outcome.kind === 'same') return 1;
  if (outcome.kind === 'different') return Math.max(0, 0.9 - Math.log10(outcome.ratio) * 0.9);
  const [a, b] = [quantityIn(one.value), quantityIn(other.value)];
  // The same number under another unit is rather one result mislabeled than two results.
  return a !== undefined && a.value === b?.value ? 0.8 : 0;
}

/** Whether both were taken from one kind of specimen; `undefined` where one does not say. */
export function hasSameSpecimen(one: ObservationFact, other: ObservationFact): boolean | undefined {
  if (one.specimen === undefined || other.specimen === undefined) return undefined;
  return one.specimen.trim().toLowerCase() === other.specimen.trim().toLowerCase();
}
