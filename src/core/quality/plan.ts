import type { Predicate } from './fhirpath/compile.ts';
import type { Condition, Rule } from './rule.ts';

/** A condition or a demand of a rule, as asked of every resource of a list. */
export interface Question {
  readonly holds: Predicate;
  /** Where its answers are kept, if several rules ask it. */
  readonly shelf: number | undefined;
}

export interface Branch {
  /** Rules here and beyond apply only where this is true; `undefined` at the root. */
  readonly condition: Question | undefined;
  /** LOINC codes without one of which it is never true, where it asks for some. */
  readonly loinc: readonly string[] | undefined;
  readonly branches: readonly Branch[];
  readonly rules: readonly { readonly rule: Rule; readonly demand: Question }[];
}

/**
 * The rules of one resource type as a tree of conditions, so that what several ask is asked once.
 *
 * A branch is left at its first condition that is not true: the rules beyond it do not apply.
 */
export interface Plan {
  readonly root: Branch;
  readonly shelves: number;
}

export function planRules(rules: readonly Rule[]): Plan {
  const shelves = shelvesFor(rules);
  const question = ({ key, holds }: Condition): Question => ({ holds, shelf: shelves.get(key) });

  const branchOf = (own: readonly Rule[], depth: number): Branch => {
    const condition = own[0]?.conditions[depth - 1];
    return {
      condition: condition === undefined ? undefined : question(condition),
      loinc: depth === 1 ? own[0]?.loinc : undefined,
      branches: groupByCondition(own, depth).map((group) => branchOf(group, depth + 1)),
      rules: own
        .filter(({ conditions }) => conditions.length === depth)
        .map((rule) => ({ rule, demand: question(rule.demand) })),
    };
  };

  return { root: branchOf(rules, 0), shelves: shelves.size };
}

function groupByCondition(rules: readonly Rule[], depth: number): readonly (readonly Rule[])[] {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = rule.conditions[depth]?.key;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rule]);
    else group.push(rule);
  }
  return [...groups.values()];
}

/** A place for every expression that occurs more than once. */
function shelvesFor(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const shelves = new Map<string, number>();
  for (const { conditions, demand } of rules) {
    for (const { key } of [...conditions, demand]) {
      if (seen.has(key) && !shelves.has(key)) shelves.set(key, shelves.size);
      seen.add(key);
    }
  }
  return shelves;
}
