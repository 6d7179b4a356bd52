import type { ConnectionId } from '#core/base/ids.ts';
import type { Coverage } from '#core/facts/record.ts';
import { measureCompleteness } from './completeness.ts';
import { wholeRecordOf } from './fhirpath/wholeRecord.ts';
import { type Plan, planRules } from './plan.ts';
import type { Quality, RuleResult } from './quality.ts';
import { compileRule, type Rule } from './rule.ts';
import { ruleCatalog } from './rules/all.ts';
import { runPlan, type Tally } from './run.ts';
import { scoreByClass, scoreByDimension } from './scores.ts';

/** One source's record of one person, as its server sent it. */
export interface AssessedSource {
  readonly connection: ConnectionId;
  readonly resources: readonly unknown[];
  readonly patient: unknown;
  readonly coverage: Coverage;
  /** FHIR types the source was asked for; `undefined` where all it holds was handed over. */
  readonly asked: readonly string[] | undefined;
}

/**
 * Runs the rule catalog over every source.
 *
 * What a source withdrew itself (`entered-in-error`) is not assessed. A rule about what is absent
 * from a record does not apply to a class that was not read to its end. Never throws.
 *
 * @param now - one clock for the whole run, `YYYY-MM-DDThh:mm:ssZ`.
 */
export function assessQuality(sources: readonly AssessedSource[], now: string): Quality {
  const catalog = compiledCatalog();
  const held = sources.map((source) => ({ source, byType: groupByType(source.resources) }));
  const results = held.flatMap(({ source, byType }) => assessSource(source, byType, catalog, now));
  const infos = catalog.rules.map(({ info }) => info);
  return {
    rules: infos,
    results,
    byDimension: scoreByDimension(results, infos),
    byClass: scoreByClass(results, infos),
    completeness: held.flatMap(({ source, byType }) =>
      measureCompleteness(source.connection, byType),
    ),
  };
}

interface Catalog {
  readonly rules: readonly Rule[];
  readonly plans: ReadonlyMap<string, Plan>;
}

let compiled: Catalog | undefined;

/** Compiled once a thread, when first needed: it costs some milliseconds. */
function compiledCatalog(): Catalog {
  if (compiled === undefined) {
    const rules = ruleCatalog.map(compileRule);
    const types = new Set(rules.map(({ info }) => info.resource));
    const planOf = (type: string) => planRules(rules.filter(({ info }) => info.resource === type));
    compiled = { rules, plans: new Map([...types].map((type) => [type, planOf(type)])) };
  }
  return compiled;
}

type ByType = ReadonlyMap<string, readonly Stated[]>;

function assessSource(
  source: AssessedSource,
  byType: ByType,
  { rules, plans }: Catalog,
  now: string,
): readonly RuleResult[] {
  const { connection, patient, coverage, asked } = source;
  const tallies = new Map<Rule, Tally>();
  const environment = { patient, now };
  for (const [type, plan] of plans) {
    const resources = type === 'Bundle' ? [wholeRecordOf(byType)] : (byType.get(type) ?? []);
    for (const [rule, tally] of runPlan(plan, resources, environment)) tallies.set(rule, tally);
  }
  return rules.map((rule) => {
    const { id, class: factClass, resource: type } = rule.info;
    const isAsked = asked === undefined || rule.wants.every((wanted) => asked.includes(wanted));
    const isOpen = rule.needsWholeClass && (coverage[factClass].state !== 'complete' || !isAsked);
    const tally = isOpen ? undefined : tallies.get(rule);
    if (tally === undefined) return nothing(connection, id);
    const { applicable, failing } = tally;
    const failures = failing.map((place) => nameOf(byType.get(type)?.[place]));
    return { source: connection, rule: id, applicable, failing: failures.length, failures };
  });
}

function nothing(source: ConnectionId, rule: string): RuleResult {
  return { source, rule, applicable: 0, failing: 0, failures: [] };
}

interface Stated {
  readonly resourceType: string;
  readonly id?: unknown;
}

/** A rule about the whole record names no resource. */
function nameOf(resource: Stated | undefined): string {
  return resource === undefined ? 'whole record' : `${resource.resourceType}/${resource.id ?? ''}`;
}

function groupByType(resources: readonly unknown[]): ByType {
  const byType = new Map<string, Stated[]>();
  for (const resource of resources) {
    if (!isStated(resource)) continue;
    const list = byType.get(resource.resourceType);
    if (list === undefined) byType.set(resource.resourceType, [resource]);
    else list.push(resource);
  }
  return byType;
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
