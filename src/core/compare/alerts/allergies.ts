import type { Absence, Allergen } from '#core/base/terminology.ts';
import { isActiveAllergy, isDenied } from '#core/compare/allergies.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { isCurrentMedication } from '#core/compare/medicationStatus.ts';
import { showConcept } from '#core/compare/values.ts';
import type { AllergyFact, MedicationFact } from '#core/facts/clinical.ts';
import { allergenOf } from '#core/link/allergies.ts';
import { type AlertContext, addTo, alert, listed, sharedGroups } from './context.ts';

/** SC-01: one source denies allergies of a kind, another (or itself) records one. */
export function findNkaContradictions(context: AlertContext): readonly Alert[] {
  const { records, nameOf } = context;
  const all = records.flatMap(({ facts }) => facts.allergies);
  const active = all.filter(isActiveAllergy);
  return all.flatMap((denial) => {
    if (denial.absence?.meaning !== 'none' || isDenied(denial) || isOver(denial)) return [];
    const scope = denial.absence.scope;
    const denied = active.filter((fact) => isCovered(fact, scope, context));
    return records.flatMap(({ connection }) => {
      const own = denied.filter(({ origin }) => origin.connection === connection);
      if (own.length === 0) return [];
      const other =
        connection === denial.origin.connection ? 'and also' : `; ${nameOf(connection)}`;
      const says = `${nameOf(denial.origin.connection)} states ${SCOPES[scope]}${other === 'and also' ? ' and also' : other} records ${listed(own.map(nameOfAllergy))}.`;
      return [alert('allergy-nka-contradiction', 'critical', 'allergies', says, [denial, ...own])];
    });
  });
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
    const [one] = active;
    if (one === undefined || ended.length === 0) return [];
    const states = ended.map(
      (fact) =>
        `${nameOf(fact.origin.connection)} calls it ${isDenied(fact) ? fact.verificationStatus : fact.clinicalStatus}`,
    );
    const says = `${listed(active.map(({ origin }) => nameOf(origin.connection)))} ${active.length > 1 ? 'hold' : 'holds'} ${nameOfAllergy(one)} active; ${listed(states)}.`;
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
    const names = listed(elsewhere.map(nameOfAllergy));
    const others = listed(elsewhere.map(({ origin }) => nameOf(origin.connection)));
    const says = `${nameOf(connection)} has no allergy on its list and does not say that there is none; ${others} ${others.includes(' and ') ? 'record' : 'records'} ${names}.`;
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
      const [first] = facts;
      if (how === undefined || first === undefined) return [];
      const at = listed(orders.map(({ origin }) => nameOf(origin.connection)));
      const by = listed(facts.map(({ origin }) => nameOf(origin.connection)));
      const says = `${ingredient} is current at ${at}; ${by} ${by.includes(' and ') ? 'record' : 'records'} an allergy to ${nameOfAllergy(first)}${how}.`;
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

function nameOfAllergy(fact: AllergyFact): string {
  return showConcept(fact.substance) ?? 'an allergy without a substance';
}
