import type { Concept } from '#core/base/concept.ts';
import { daysApart, parseDate } from '#core/base/dates.ts';
import { rememberByTerms } from '#core/base/remember.ts';
import type { Drug, Terminology } from '#core/base/terminology.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import { identifierKeys } from './bare.ts';
import { codeKeys, wordKeys } from './concepts.ts';
import { formFamily } from './forms.ts';
import type { LinkKey, LinkRule } from './rule.ts';

/**
 * Drugs are linked by their set of ingredients, whatever the brand, strength or form: across
 * hospitals a third of active drugs agree by ingredient and less than a tenth by product. What then
 * differs is compared. A combination is another set than any of its parts.
 */
export const linkMedications: LinkRule<'medications'> = {
  class: 'medications',
  keysOf(fact) {
    const { absence, drug, product } = fact;
    if (absence !== undefined) return [{ tier: 'T3', key: `absence:${absence.meaning}` }];
    const keys: LinkKey[] = [...identifierKeys(fact.identifiers), ...codeKeys(product)];
    if (drug !== undefined)
      keys.push({ tier: 'T3', key: `ingredient:${drug.ingredients.join('+')}` });
    return [...keys, ...wordKeys(product)];
  },
  affinity(one, other, terms) {
    if ((one.absence === undefined) !== (other.absence === undefined)) return undefined;
    if (one.drug === undefined || other.drug === undefined) return dateCloseness(one, other);
    if (!isSameSet(one.drug, other.drug)) return undefined;
    return (
      strengthPoints(one.drug, other.drug) +
      Number(one.drug.release === other.drug.release) * 3 +
      Number(formFamily(one.drug.form) === formFamily(other.drug.form)) * 2 +
      Number(hasSameRoute(one, other, terms)) * 4 +
      dateCloseness(one, other)
    );
  },
  /**
   * Orders, statements, dispenses and doses given of one product are one drug's history. What is
   * not stated contradicts nothing; two strengths, or two releases, are two rows.
   */
  isRepeat(one, other, tier) {
    if (tier === 'T1' || one.absence !== undefined) return true;
    const [a, b] = [one.drug, other.drug];
    if (a === undefined || b === undefined) return a === b;
    const isEitherBare = a.strengths.length === 0 || b.strengths.length === 0;
    if (!isEitherBare && a.strengths.join() !== b.strengths.join()) return false;
    return isSameForm(a, b);
  },
  hintsOf: ({ drug }) => (drug?.ingredients ?? []).map((ingredient) => `part:${ingredient}`),
  /** A combination and its part, or one drug in two rows: a person decides. */
  nearness: (one, other) =>
    one.drug === undefined || other.drug === undefined ? undefined : dateCloseness(one, other),
};

/** A product without a form may be released in any way, unless it says how. */
function isSameForm(one: Drug, other: Drug): boolean {
  const [a, b] = [formFamily(one.form), formFamily(other.form)];
  const isOpen = ({ release }: Drug, family: string | undefined) =>
    release === undefined && family === undefined;
  if (isOpen(one, a) || isOpen(other, b)) return true;
  return one.release === other.release && (a === undefined || b === undefined || a === b);
}

function isSameSet(one: Drug, other: Drug): boolean {
  return one.ingredients.join('+') === other.ingredients.join('+');
}

/** Equal strength decides before anything else; an unstated one fits all a little. */
function strengthPoints(one: Drug, other: Drug): number {
  if (one.strengths.length === 0 || other.strengths.length === 0) return 5;
  return one.strengths.join() === other.strengths.join() ? 12 : 0;
}

function hasSameRoute(one: MedicationFact, other: MedicationFact, terms: Terminology): boolean {
  const [a, b] = [routeOf(one, terms), routeOf(other, terms)];
  return a !== undefined && a === b;
}

/** One word for the route, `undefined` where it is not stated or not known by the tables. */
export function routeOf({ route }: MedicationFact, terms: Terminology): string | undefined {
  return route === undefined ? undefined : wordOfRoute(route, terms);
}

const wordOfRoute = rememberByTerms((route: Concept, terms): string | undefined => {
  for (const { code, display } of route.codings) {
    const known = terms.route(code) ?? (display === undefined ? undefined : terms.route(display));
    if (known !== undefined) return known;
  }
  return route.text === undefined ? undefined : terms.route(route.text);
});

/** 4 on the same day, 0 from about a year apart. */
function dateCloseness(one: MedicationFact, other: MedicationFact): number {
  const [a, b] = [parseDate(one.date), parseDate(other.date)];
  if (a === undefined || b === undefined) return 0;
  return Math.max(0, 4 - daysApart(a, b) / 90);
}
