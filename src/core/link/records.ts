import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf, SourceRecord } from '#core/facts/record.ts';
import { type Linked, linkFacts } from './facts.ts';
import { linkRules } from './rules.ts';

/** What is linked with what, class by class. */
export type LinkedRecords = { readonly [C in FactClass]: Linked<C> };

/** Links the facts of every class over all sources. */
export function linkRecords(records: readonly SourceRecord[], terms: Terminology): LinkedRecords {
  const link = <C extends FactClass>(about: C): Linked<C> => {
    const facts = records.flatMap((record): readonly FactOf[C][] => record.facts[about]);
    return linkFacts<C>(linkRules[about], facts, terms);
  };
  return {
    demographics: link('demographics'),
    allergies: link('allergies'),
    medications: link('medications'),
    conditions: link('conditions'),
    immunizations: link('immunizations'),
    labs: link('labs'),
    vitals: link('vitals'),
    procedures: link('procedures'),
    encounters: link('encounters'),
    reports: link('reports'),
    documents: link('documents'),
    socialHistory: link('socialHistory'),
    familyHistory: link('familyHistory'),
    careTeam: link('careTeam'),
    carePlans: link('carePlans'),
    goals: link('goals'),
    devices: link('devices'),
    coverage: link('coverage'),
    other: link('other'),
  };
}
