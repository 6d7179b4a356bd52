import type { ConnectionId } from '#core/base/ids.ts';
import type { Absence, Allergen } from '#core/base/terminology.ts';
import { isActiveAllergy, isDenied } from '#core/compare/allergies.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { isCurrentMedication } from '#core/compare/medicationStatus.ts';
import { showConcept } from '#core/compare/values.ts';
import type { AllergyFact, MedicationFact } from '#core/facts/clinical.ts';
import { allergenOf } from '#core/link/allergies.ts';
import {
  type AlertContext,
  addTo,
  alert,
  listed,
  namesOf,
  sayEach,
  sharedGroups,
} from './context.ts';

/** SC-01: sources deny allergies of a kind that others, or they themselves, record. */
export function findNkaContradictions(context: AlertContext): readonly Alert[] {
  const { records } = context;
  const all = records.flatMap(({ facts }) => facts.allergies);
  const active = all.filter(isActiveAllergy);
  const denials = new Map<Absence['scope'], AllergyFact[]>();
  for (const fact of all) {
    if (fact.absence?.meaning !== 'none' || isDenied(fact) || isOver(fact)) continue;
    addTo(denials, fact.absence.scope, fact);
  }
  return [...denials].flatMap(([scope, deniers]) => {
    const denied = active.filter((fact) => isCovered(fact, scope, context));
    if (denied.length === 0) return [];
    const says = `${sayDenial(deniers, scope, context)}; ${sayRecorded(denied, deniers, context)}.`;
    return [
      alert('allergy-nka-contradiction', 'critical', 'allergies', says, [...deniers, ...denied]),
    ];
  });
}

function sayDenial(
  deniers: readonly AllergyFact[],
  scope: Absence['scope'],
  { nameOf }: AlertContext,
): string {
  const words = deniers.map(({ origin }) => ({ source: origin.connection, words: SCOPES[scope] }));
  return sayEach(words, nameOf);
}

/** A source that denies and records is named with an `also`. */
function sayRecorded(
  denied: readonly AllergyFact[],
  deniers: readonly AllergyFact[],
  context: AlertContext,
): string {
  const bySource = new Map<ConnectionId, AllergyFact[]>();
  for (const fact of denied) addTo(bySource, fact.origin.connection, fact);
  const sayings = (isDenier: boolean) =>
    [...bySource]
      .filter(([id]) => deniers.some(({ origin }) => origin.connection === id) === isDenier)
      .map(([source, facts]) => ({ source, words: nameAllergens(facts, context) }));
  return [
    sayEach(sayings(true), context.nameOf, ['also records', 'also record']),
    sayEach(sayings(false), context.nameOf, ['records', 'record']),
  ]
    .filter((words) => words !== '')
    .join('; ');
}

const SCOPES: Readonly<Record<Absence['scope'], string>> = {
  all: 'no known allergies',
  medication: 'no known drug allergies',
  food: 'no known food allergies',
  environment: 'no known environmental allergies',
};

function isOver({ clinicalStatus }: AllergyFact): boolean {
  return clinicalStatus === 'inactive' || clinicalStatus === 'resolved';
}

/** A scoped denial contradicts only what is known to be of that kind. */
function isCovered(fact: AllergyFact, scope: Absence['scope'], { terms }: AlertContext): boolean {
  if (scope === 'all') return true;
  const known = allergenOf(fact, terms)?.category;
  const kinds = [...fact.categories, ...(known === undefined ? [] : [known])];
  return kinds.some((kind) => (kind === 'biologic' ? 'medication' : kind) === scope);
}

/** SC-02: active in one source, over or refuted in another. */
export function findStatusConflicts(context: AlertContext): readonly Alert[] {
  const { nameOf } = context;
  return sharedGroups('allergies', context).flatMap((speakers) => {
    const active = speakers.filter(isActiveAllergy);
    const ended = speakers.filter((fact) => fact.absence === undefined && !isActiveAllergy(fact));
    if (active.length === 0 || ended.length === 0) return [];
    const states = ended.map((fact) => ({
      source: fact.origin.connection,
      words: (isDenied(fact) ? fact.verificationStatus : fact.clinicalStatus) ?? 'over',
    }));
    const says = `Allergy to ${nameAllergens(speakers, context)}: active at ${namesOf(active, nameOf)}; ${sayEach(states, nameOf, ['calls it', 'call it'])}.`;
    return [alert('allergy-status-conflict', 'critical', 'allergies', says, [...active, ...ended])];
  });
}

/** SC-03: a list read to its end that is empty and does not say so, while another has allergies. */
export function findUnrecordedAllergies(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  const active = records.flatMap(({ facts }) => facts.allergies.filter(isActiveAllergy));
  return records.flatMap(({ connection, coverage, facts }) => {
    if (coverage.allergies.state !== 'complete') return [];
    const isSilent = facts.allergies.every(
      ({ absence }) => absence !== undefined && absence.meaning !== 'none',
    );
    const elsewhere = active.filter(({ origin }) => origin.connection !== connection);
    if (!isSilent || elsewhere.length === 0) return [];
    const others = namesOf(elsewhere, nameOf);
    const says = `${nameOf(connection)} has no allergy on its list and does not say that there is none; ${others} ${others.includes(' and ') ? 'record' : 'records'} ${nameAllergens(elsewhere, context)}.`;
    return [alert('allergy-not-recorded', 'major', 'allergies', says, elsewhere)];
  });
}

/** SC-04: a current drug that the person is recorded allergic to, or one of its class. */
export function findOrdersAgainstAllergies(context: AlertContext): readonly Alert[] {
  const { records, terms, nameOf } = context;
  const allergies = distinctAllergens(context);
  if (allergies.length === 0) return [];
  const drugs = new Map<string, MedicationFact[]>();
  for (const fact of records.flatMap(({ facts }) => facts.medications)) {
    if (!isCurrentMedication(fact) || fact.said === 'administration') continue;
    for (const name of fact.drug?.ingredients ?? []) {
      addTo(drugs, name, fact);
    }
  }
  return [...drugs].flatMap(([ingredient, orders]) => {
    const known = terms.allergen(undefined, ingredient);
    return allergies.flatMap(({ allergen, facts }) => {
      const how = relation(allergen, ingredient, known);
      if (how === undefined) return [];
      const by = namesOf(facts, nameOf);
      const says = `${ingredient} is current at ${namesOf(orders, nameOf)}; ${by} ${by.includes(' and ') ? 'record' : 'records'} an allergy to ${nameAllergens(facts, context)}${how}.`;
      return [alert('allergy-active-order', 'critical', 'allergies', says, [...facts, ...orders])];
    });
  });
}

interface KnownAllergy {
  readonly allergen: Allergen;
  readonly facts: readonly AllergyFact[];
}

function distinctAllergens({ records, terms }: AlertContext): readonly KnownAllergy[] {
  const found = new Map<string, { allergen: Allergen; facts: AllergyFact[] }>();
  for (const fact of records.flatMap(({ facts }) => facts.allergies.filter(isActiveAllergy))) {
    const allergen = allergenOf(fact, terms);
    if (allergen === undefined) continue;
    const known = found.get(allergen.substance);
    if (known === undefined) found.set(allergen.substance, { allergen, facts: [fact] });
    else known.facts.push(fact);
  }
  return [...found.values()];
}

/** How a drug and an allergy go together in words, `undefined` where they do not. */
function relation(
  { substance, classes }: Allergen,
  ingredient: string,
  known: Allergen | undefined,
): string | undefined {
  if (substance.split(';').includes(ingredient) || known?.substance === substance) return '';
  const shared = (known?.classes ?? []).find(
    (group) => classes.includes(group) && !group.includes('(other)'),
  );
  return shared === undefined ? undefined : `, of the same class (${shared})`;
}

/**
 * Substances as the tables name them, so that one is not named twice for its spelling; else as
 * written.
 */
function nameAllergens(facts: readonly AllergyFact[], { terms }: AlertContext): string {
  return listed(
    facts.map(
      (fact) =>
        allergenOf(fact, terms)?.substance.replaceAll(';', ' / ') ??
        showConcept(fact.substance) ??
        'an unnamed substance',
    ),
  );
}
