import type { Environment } from './fhirpath/compile.ts';
import type { Branch, Plan, Question } from './plan.ts';
import type { Rule } from './rule.ts';

/** What one rule said of a list of resources. */
export interface Tally {
  readonly applicable: number;
  /** Places in the list. */
  readonly failing: readonly number[];
}

const [UNASKED, TRUE, FALSE, UNKNOWN] = [0, 1, 2, 3] as const;

/**
 * Runs the rules of one type over all resources of that type, one rule after another.
 *
 * That way round, because a processor that does the same to many things in a row guesses well what
 * comes next. Rules that applied to nothing are left out.
 */
export function runPlan(
  plan: Plan,
  resources: readonly unknown[],
  environment: Environment,
): ReadonlyMap<Rule, Tally> {
  const tallies = new Map<Rule, Tally>();
  const ask = askerOf(plan, resources, environment);
  let codes: ReadonlyMap<string, readonly number[]> | undefined;

  const placesFor = ({ condition, loinc }: Branch, within: readonly number[]) => {
    if (condition === undefined) return within;
    if (loinc === undefined) return within.filter((place) => ask(condition, place) === TRUE);
    codes ??= placesByCode(resources);
    return placesOf(loinc, codes).filter((place) => ask(condition, place) === TRUE);
  };

  const visit = (branch: Branch, places: readonly number[]) => {
    if (places.length === 0) return;
    for (const { rule, demand } of branch.rules) tallies.set(rule, tallyOf(demand, places, ask));
    for (const next of branch.branches) visit(next, placesFor(next, places));
  };

  visit(plan.root, [...resources.keys()]);
  return tallies;
}

type Ask = (question: Question, place: number) => number;

function tallyOf(demand: Question, places: readonly number[], ask: Ask): Tally {
  const failing: number[] = [];
  let applicable = 0;
  for (const place of places) {
    const answer = ask(demand, place);
    if (answer === UNKNOWN) continue;
    applicable += 1;
    if (answer === FALSE) failing.push(place);
  }
  return { applicable, failing };
}

/** Asks a question about the resource at a place, or remembers what the answer was. */
function askerOf({ shelves }: Plan, resources: readonly unknown[], environment: Environment): Ask {
  const kept = Array.from({ length: shelves }, () => new Uint8Array(resources.length));
  return ({ holds, shelf }, place) => {
    const answers = shelf === undefined ? undefined : kept[shelf];
    if (answers === undefined) return answerOf(holds(resources[place], environment));
    const known = answers[place] ?? UNASKED;
    if (known !== UNASKED) return known;
    const answer = answerOf(holds(resources[place], environment));
    answers[place] = answer;
    return answer;
  };
}

function answerOf(truth: boolean | undefined): number {
  return truth === undefined ? UNKNOWN : truth ? TRUE : FALSE;
}

function placesByCode(resources: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, resource] of resources.entries()) {
    for (const code of codesOf(resource)) {
      const list = places.get(code);
      if (list === undefined) places.set(code, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
  }
  return places;
}

function codesOf(resource: unknown): readonly string[] {
  const { code } = resource as { readonly code?: { readonly coding?: unknown } | null };
  const coding = code?.coding;
  const codings = Array.isArray(coding) ? (coding as readonly unknown[]) : [coding];
  return codings.flatMap((one) => {
    const said = (one as { readonly code?: unknown } | null | undefined)?.code;
    return typeof said === 'string' ? said : [];
  });
}

function placesOf(
  codes: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const [only = '', ...more] = codes;
  if (more.length === 0) return index.get(only) ?? [];
  const places = new Set(codes.flatMap((code) => index.get(code) ?? []));
  return [...places].sort((one, other) => one - other);
}
