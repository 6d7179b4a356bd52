import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { toConnectionId } from '#core/base/ids.ts';
import { type AssessedSource, assessQuality } from '#core/quality/assess.ts';
import { planRules } from '#core/quality/plan.ts';
import { compileRule, type Rule } from '#core/quality/rule.ts';
import { ruleCatalog } from '#core/quality/rules/all.ts';
import { runPlan } from '#core/quality/run.ts';
import { completeCoverage } from './compare.ts';
import { makeRecords, type TextRecord } from './records.ts';
import { cpu, inRounds, type Line } from './rounds.ts';

// The reference engine reads the system's clock.
const now = `${new Date().toISOString().slice(0, 19)}Z`;
const environment = { patient: undefined, now };
const rules = ruleCatalog.filter(({ resource }) => resource !== 'Bundle').map(compileRule);
type Resource = { readonly resourceType: string };

/**
 * Q1: the rules against parsing the bytes they look at, and against fhirpath.
 *
 * Both engines come to the same results: the rules of a resource's type, less those that ask for
 * LOINC codes it does not have. How a check is chosen and shared is ours; fhirpath is spared it.
 */
export async function benchQuality(): Promise<readonly Line[]> {
  const records = makeRecords(2_000);
  const sources = records.map(assessedOf);
  const resources = sources.flatMap((source) => source.resources as readonly Resource[]);
  const checks = checksOf(resources);
  const ours = oursOver(resources);
  const theirs = fhirpathOver(checks);
  if (ours() !== theirs()) throw new Error(`fhirpath finds ${theirs()} failures, we ${ours()}.`);
  const [, whole, plain, reference] = await inRounds(
    [
      { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
      { name: 'assess', run: () => assessAll(sources) },
      { name: 'ours', run: ours },
      { name: 'fhirpath', run: theirs },
    ],
    15,
    cpu,
  );
  if (whole === undefined || plain === undefined || reference === undefined) return [];
  const size = `${resources.length.toLocaleString('en')} resources`;
  const perSecond = Math.round((checks.length / plain.medianMs) * 1000);
  return [
    {
      id: 'Q1',
      what: `assess quality (${ruleCatalog.length} rules, scores, completeness), ${size}, by JSON.parse`,
      figure: `${whole.ratio.toFixed(2)}x`,
      target: '<= 0.4x',
    },
    {
      id: 'Q1',
      what: `its ${checks.length.toLocaleString('en')} checks of single resources alone, by JSON.parse`,
      figure: `${plain.ratio.toFixed(2)}x (${perSecond.toLocaleString('en')} checks/s)`,
      target: '<= 0.4x',
    },
    {
      id: 'Q1',
      what: 'the same checks in fhirpath, by ours',
      figure: `${(reference.ratio / plain.ratio).toFixed(0)}x`,
      target: '>= 150x',
    },
  ];
}

function assessedOf({ source, json, count }: TextRecord): AssessedSource {
  const connection = toConnectionId(source);
  const resources = JSON.parse(json) as unknown[];
  if (connection === undefined || resources.length !== count) throw new Error('Lost resources.');
  return {
    connection,
    resources,
    patient: undefined,
    coverage: completeCoverage,
    asked: undefined,
  };
}

function assessAll(sources: readonly AssessedSource[]): void {
  const { results } = assessQuality(sources, now);
  if (!results.some(({ failing }) => failing > 0)) throw new Error('No rule found anything.');
}

/** All rules over all resources as the assessment runs them; says how many checks failed. */
function oursOver(resources: readonly Resource[]): () => number {
  const types = [...new Set(rules.map(({ info }) => info.resource))];
  const work = types.map((type) => ({
    plan: planRules(rules.filter(({ info }) => info.resource === type)),
    own: resources.filter(({ resourceType }) => resourceType === type),
  }));
  return () => {
    let failing = 0;
    for (const { plan, own } of work) {
      for (const tally of runPlan(plan, own, environment).values()) failing += tally.failing.length;
    }
    return failing;
  };
}

interface Check {
  readonly rule: Rule;
  readonly resource: Resource;
}

function checksOf(resources: readonly Resource[]): readonly Check[] {
  const isMeant = (rule: Rule, resource: Resource) =>
    rule.info.resource === resource.resourceType &&
    (rule.loinc?.some((code) => codesOf(resource).includes(code)) ?? true);
  return resources.flatMap((resource) =>
    rules.filter((rule) => isMeant(rule, resource)).map((rule) => ({ rule, resource })),
  );
}

function codesOf(resource: Resource): readonly string[] {
  const { code } = resource as { code?: { coding?: readonly { code?: string }[] } };
  return (code?.coding ?? []).flatMap((coding) => coding.code ?? []);
}

/** The checks one by one in the reference engine, compiled beforehand as ours are. */
function fhirpathOver(checks: readonly Check[]): () => number {
  const fails = new Map(rules.map(({ info }) => [info.id, oracleOf(info.id)]));
  return () => checks.filter(({ rule, resource }) => fails.get(rule.info.id)?.(resource)).length;
}

/** Whether a resource fails one rule. */
function oracleOf(id: string): (resource: Resource) => boolean {
  const model = r4 as Parameters<typeof fhirpath.compile>[1];
  const rule = ruleCatalog.find((definition) => definition.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const applies = rule.applies === undefined ? undefined : fhirpath.compile(rule.applies, model);
  const holds = fhirpath.compile(rule.fhirpath, model);
  return (resource) => {
    try {
      const meant = applies?.(resource, environment) as unknown[] | undefined;
      if (meant !== undefined && meant[0] !== true) return false;
      const truth = holds(resource, environment) as unknown[];
      return truth.length === 1 && truth[0] === false;
    } catch {
      return false; // several values where FHIRPath allows one: no result, as for us
    }
  };
}
