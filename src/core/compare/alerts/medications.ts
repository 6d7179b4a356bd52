import { compareDates } from '#core/base/dates.ts';
import type { Alert } from '#core/compare/comparison.ts';
import { isAboutEqual, ratioSeverity } from '#core/compare/dose.ts';
import {
  compareDose,
  compareFrequency,
  dailyDose,
  showDose,
  showFrequency,
} from '#core/compare/drug.ts';
import { isCurrentMedication, isHighAlert } from '#core/compare/medicationStatus.ts';
import { showConcept } from '#core/compare/values.ts';
import type { MedicationFact } from '#core/facts/clinical.ts';
import { routeOf } from '#core/link/medications.ts';
import {
  type AlertContext,
  addTo,
  alert,
  namesOf,
  pairsOf,
  sayEach,
  sharedGroups,
} from './context.ts';

/** SC-05: one drug, twice as much in a day, or amounts that measure different things. */
export function findDoseConflicts(context: AlertContext): readonly Alert[] {
  const { nameOf } = context;
  return sharedGroups('medications', context).flatMap((speakers) => {
    const current = speakers.filter(isTaken);
    const pair = pairsOf(current).find(([one, other]) => isDoseConflict(one, other, context));
    const [first] = current;
    if (pair === undefined || first === undefined) return [];
    const doses = current.map((fact) => ({
      source: fact.origin.connection,
      words: dosing(fact, context),
    }));
    const says = `${nameOfDrug(first)}: ${sayEach(doses, nameOf)}.`;
    return [alert('dose-conflict', 'critical', 'medications', says, current)];
  });
}

function isDoseConflict(one: MedicationFact, other: MedicationFact, { terms }: AlertContext) {
  const [a, b] = [dailyDose(one, terms), dailyDose(other, terms)];
  if (a !== undefined && b !== undefined) {
    return !isAboutEqual(a, b) && ratioSeverity(a, b) === 'critical';
  }
  if (compareDose(one, other, terms).severity === 'critical') return true;
  const isTimed = one.timesPerDay !== undefined && other.timesPerDay !== undefined;
  return isTimed && compareFrequency(one, other, terms).severity === 'critical';
}

function dosing(fact: MedicationFact, { terms }: AlertContext): string {
  const dose = showDose(fact, terms) ?? fact.sig ?? 'no dose';
  const often = showFrequency(fact.timesPerDay);
  return often === undefined ? dose : `${dose} ${often}`;
}

/** SC-06: taken in one source, ended in another at a later date. */
export function findStoppedElsewhere(context: AlertContext): readonly Alert[] {
  const { nameOf, terms } = context;
  return sharedGroups('medications', context).flatMap((speakers) => {
    const said = speakers.filter(isOrderOrStatement);
    const current = said.filter((fact) => isCurrentMedication(fact));
    const ended = said.filter(
      (fact) => !isCurrentMedication(fact) && current.some((active) => isNotEarlier(fact, active)),
    );
    const [first] = current;
    if (first === undefined || ended.length === 0) return [];
    const severity = isHighAlert(first, terms) ? 'critical' : 'major';
    const states = ended.map((fact) => ({
      source: fact.origin.connection,
      words: `${fact.status ?? 'ended'}${since(fact)}`,
    }));
    const says = `${nameOfDrug(first)} is ${first.status ?? 'current'} at ${namesOf(current, nameOf)}; ${sayEach(states, nameOf, ['has it', 'have it'])}.`;
    return [alert('stopped-elsewhere', severity, 'medications', says, [...current, ...ended])];
  });
}

/** Where either date is unknown, the end may well be the later word. */
function isNotEarlier(ended: MedicationFact, active: MedicationFact): boolean {
  const last = ended.end ?? ended.date;
  if (last === undefined || active.date === undefined) return true;
  return compareDates(last, active.date) >= 0;
}

function since({ end, date }: MedicationFact): string {
  const day = end ?? date;
  return day === undefined ? '' : ` since ${day.slice(0, 10)}`;
}

/** SC-07: different drugs of one class, one here and one there, that no source holds together. */
export function findDuplicateClasses(context: AlertContext): readonly Alert[] {
  const { records, terms, nameOf } = context;
  const members = new Map<string, Map<string, MedicationFact[]>>();
  for (const fact of records.flatMap(({ facts }) => facts.medications).filter(isTaken)) {
    for (const ingredient of fact.drug?.ingredients ?? []) {
      for (const name of terms.classesOf(ingredient)) {
        const drugs = members.get(name) ?? new Map<string, MedicationFact[]>();
        addTo(drugs, ingredient, fact);
        members.set(name, drugs);
      }
    }
  }
  return [...members].flatMap(([name, drugs]) => {
    const apart = heldApart([...drugs].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (apart.length === 0) return [];
    const facts = apart.flatMap(([, own]) => own);
    const severity = facts.some((fact) => isHighAlert(fact, terms)) ? 'critical' : 'major';
    const places = apart.map(([drug, own]) => `${drug} at ${namesOf(own, nameOf)}`);
    const count = apart.length === 2 ? 'Two' : String(apart.length);
    const says = `${count} ${name} at once: ${places.join('; ')}.`;
    return [alert('duplicate-class', severity, 'medications', says, facts)];
  });
}

type Held = readonly [drug: string, facts: readonly MedicationFact[]];

/** Those of which some other is held by other sources only: a source that holds both knows of it. */
function heldApart(drugs: readonly Held[]): readonly Held[] {
  const found = new Set<Held>();
  for (const [one, other] of pairsOf(drugs)) {
    const sources = sourcesOf(one[1]);
    if (sourcesOf(other[1]).some((source) => sources.includes(source))) continue;
    found.add(one).add(other);
  }
  return drugs.filter((drug) => found.has(drug));
}

function sourcesOf(facts: readonly MedicationFact[]) {
  return [...new Set(facts.map(({ origin }) => origin.connection))].sort();
}

/** SC-08: one drug current more than once with different strengths or routes. */
export function findSameIngredientTwice(context: AlertContext): readonly Alert[] {
  const { records, terms, nameOf } = context;
  const bySet = new Map<string, MedicationFact[]>();
  for (const fact of records.flatMap(({ facts }) => facts.medications).filter(isTaken)) {
    const set = fact.drug?.ingredients.join(' / ');
    if (set !== undefined) addTo(bySet, set, fact);
  }
  return [...bySet].flatMap(([set, facts]) => {
    const strengths = new Map(facts.map((fact) => [strengthWords(fact), fact]));
    const routes = new Map(facts.map((fact) => [routeOf(fact, terms) ?? '', fact]));
    strengths.delete('');
    routes.delete('');
    if (strengths.size < 2 && routes.size < 2) return [];
    const said = facts.map((fact) => ({
      source: fact.origin.connection,
      words: [
        strengths.size > 1 ? strengthWords(fact) : '',
        routes.size > 1 ? (routeOf(fact, terms) ?? '') : '',
      ]
        .filter((words) => words !== '')
        .join(' '),
    }));
    const stated = said.filter(({ words }) => words !== '');
    const says = `${set} is current more than once: ${sayEach(stated, nameOf, ['lists', 'list'])}.`;
    return [alert('same-ingredient-twice', 'major', 'medications', says, facts)];
  });
}

function strengthWords({ drug }: MedicationFact): string {
  return drug?.strengths.join(' / ') ?? '';
}

function isTaken(fact: MedicationFact): boolean {
  return isCurrentMedication(fact) && isOrderOrStatement(fact);
}

function isOrderOrStatement({ said }: MedicationFact): boolean {
  return said === 'order' || said === 'statement';
}

function nameOfDrug(fact: MedicationFact): string {
  return fact.drug?.ingredients.join(' / ') ?? showConcept(fact.product) ?? 'A drug without a name';
}
