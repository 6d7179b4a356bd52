import type { ConnectionId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { Coverage } from '#core/facts/record.ts';
import { measureCompleteness } from './completeness.ts';
import type { Environment } from './fhirpath/compile.ts';
import {
  type Dimension,
  dimensions,
  type Quality,
  type RuleResult,
  type Score,
} from './quality.ts';
import { compileRule, type Rule } from './rule.ts';
import { ruleCatalog } from './rules/all.ts';

/** One source's record of one person, as its server sent it. */
export interface AssessedSource {
  readonly connection: ConnectionId;
  readonly resources: readonly unknown[];
  readonly patient: unknown;
  readonly coverage: Coverage;
}

/** Fewer applicable checks than this say too little to be a score. */
export const LEAST_FOR_A_SCORE = 10;

/**
 * Runs the rule catalog over every source.
 *
 * What a source withdrew itself (`entered-in-error`) is not assessed. A rule about what is absent
 * from a record does not apply to a class that was not read to its end. Never throws.
 *
 * @param now - one clock for the whole run, `YYYY-MM-DDThh:mm:ssZ`.
 */
export function assessQuality(sources: readonly AssessedSource[], now: string): Quality {
  const rules = compiledRules();
  const results = sources.flatMap((source) => assessSource(source, rules, now));
  const byId = new Map(rules.map((rule) => [rule.info.id, rule]));
  const weighed = results.flatMap((result) => {
    const rule = byId.get(result.rule);
    return rule === undefined ? [] : [{ result, rule }];
  });
  const ids = sources.map(({ connection }) => connection);
  const scores = <Key extends string>(keys: readonly Key[], keyOf: (rule: Rule) => Key) =>
    ids.flatMap((source) =>
      keys.map((key) => {
        const own = weighed.filter(
          ({ result, rule }) => result.source === source && keyOf(rule) === key,
        );
        return { key, ...scoreOf(source, own) };
      }),
    );
  const classes = [...new Set(rules.map(({ info }) => info.class))];
  return {
    rules: rules.map(({ info }) => info),
    results,
    byDimension: scores<Dimension>(dimensions, ({ info }) => info.dimension).map(
      ({ key, ...score }) => ({ ...score, dimension: key }),
    ),
    byClass: scores<FactClass>(classes, ({ info }) => info.class).map(({ key, ...score }) => ({
      ...score,
      class: key,
    })),
    completeness: sources.flatMap(({ connection, resources }) =>
      measureCompleteness(connection, resources.filter(isStated)),
    ),
  };
}

let compiled: readonly Rule[] | undefined;

/** Compiled once a thread, when first needed: it costs some milliseconds. */
function compiledRules(): readonly Rule[] {
  compiled ??= ruleCatalog.map(compileRule);
  return compiled;
}

interface Tally {
  applicable: number;
  readonly failures: string[];
}

function assessSource(source: AssessedSource, rules: readonly Rule[], now: string) {
  const environment: Environment = { patient: source.patient, now };
  const stated = source.resources.filter(isStated);
  const index = indexRules(rules);
  const tallies = new Map<Rule, Tally>(
    rules.map((rule) => [rule, { applicable: 0, failures: [] }]),
  );
  const run = (rule: Rule, resource: unknown, reference: string) => {
    const outcome = rule.check(resource, environment);
    const tally = tallies.get(rule);
    if (outcome === 'not-applicable' || tally === undefined) return;
    tally.applicable += 1;
    if (outcome === 'fail') tally.failures.push(reference);
  };
  for (const resource of stated) {
    const reference = `${resource.resourceType}/${resource.id ?? ''}`;
    for (const rule of rulesFor(index, resource)) run(rule, resource, reference);
  }
  const bundle = { resourceType: 'Bundle', entry: stated.map((resource) => ({ resource })) };
  for (const rule of index.wholeRecord) {
    const isRead = source.coverage[rule.info.class].state === 'complete';
    if (isRead || !rule.needsWholeClass) run(rule, bundle, 'whole record');
  }
  return [...tallies].map(
    ([rule, { applicable, failures }]): RuleResult => ({
      source: source.connection,
      rule: rule.info.id,
      applicable,
      failing: failures.length,
      failures,
    }),
  );
}

interface Stated {
  readonly resourceType: string;
  readonly id?: unknown;
}

function isStated(resource: unknown): resource is Stated {
  const { resourceType, status, verificationStatus } = (resource ?? {}) as {
    readonly resourceType?: unknown;
    readonly status?: unknown;
    readonly verificationStatus?: { readonly coding?: readonly { readonly code?: unknown }[] };
  };
  if (typeof resourceType !== 'string' || status === 'entered-in-error') return false;
  const codings = verificationStatus?.coding;
  return !(Array.isArray(codings) && codings.some((coding) => coding?.code === 'entered-in-error'));
}

interface RuleIndex {
  readonly byType: ReadonlyMap<string, readonly Rule[]>;
  readonly byLoinc: ReadonlyMap<string, readonly Rule[]>;
  readonly wholeRecord: readonly Rule[];
}

function indexRules(rules: readonly Rule[]): RuleIndex {
  const byType = new Map<string, Rule[]>();
  const byLoinc = new Map<string, Rule[]>();
  const add = (map: Map<string, Rule[]>, key: string, rule: Rule) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [rule]);
    else list.push(rule);
  };
  for (const rule of rules) {
    if (rule.loinc === undefined) add(byType, rule.info.resource, rule);
    else for (const code of rule.loinc) add(byLoinc, code, rule);
  }
  return { byType, byLoinc, wholeRecord: byType.get('Bundle') ?? [] };
}

function rulesFor(index: RuleIndex, resource: Stated): Iterable<Rule> {
  const general = index.byType.get(resource.resourceType) ?? [];
  if (resource.resourceType !== 'Observation') return general;
  const { code } = resource as { readonly code?: { readonly coding?: unknown } };
  if (!Array.isArray(code?.coding)) return general;
  const found = new Set(general);
  for (const coding of code.coding as readonly ({ readonly code?: unknown } | null)[]) {
    if (typeof coding?.code !== 'string') continue;
    for (const rule of index.byLoinc.get(coding.code) ?? []) found.add(rule);
  }
  return found;
}

/** Sum of weight × passed over sum of weight × applicable; info rules weigh nothing. */
function scoreOf(
  source: ConnectionId,
  own: readonly { readonly result: RuleResult; readonly rule: Rule }[],
): Score {
  let applicable = 0;
  let earned = 0;
  let possible = 0;
  for (const { result, rule } of own) {
    const { weight } = rule.info;
    if (weight === 0) continue;
    applicable += result.applicable;
    possible += weight * result.applicable;
    earned += weight * (result.applicable - result.failing);
  }
  const isEnough = applicable >= LEAST_FOR_A_SCORE;
  return { source, applicable, score: isEnough ? earned / possible : undefined };
}
