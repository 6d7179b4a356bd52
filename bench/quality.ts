import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { compileRule } from '#core/quality/rule.ts';
import { ruleCatalog } from '#core/quality/rules/all.ts';
import { makeRecords } from './records.ts';
import { inRounds, type Line } from './rounds.ts';

/** Q1: every rule on every resource of its type, against parsing the bytes and against fhirpath. */
export async function benchQuality(): Promise<readonly Line[]> {
  const records = makeRecords(2_000);
  const resources = records.flatMap(({ json }) => JSON.parse(json) as { resourceType: string }[]);
  const definitions = ruleCatalog.filter(({ resource }) => resource !== 'Bundle');
  const rules = definitions.map(compileRule);
  const environment = { patient: undefined, now: '2026-01-15T12:00:00Z' };
  const model = r4 as Parameters<typeof fhirpath.compile>[1];
  const oracle = definitions.map(({ resource, applies, fhirpath: text }) => ({
    resource,
    applies: applies === undefined ? undefined : fhirpath.compile(applies, model),
    holds: fhirpath.compile(text, model),
  }));
  const byType = groupByType(resources);
  let evaluations = 0;
  const ours = () => {
    evaluations = 0;
    let failing = 0;
    for (const rule of rules) {
      for (const resource of byType.get(rule.info.resource) ?? []) {
        evaluations += 1;
        if (rule.check(resource, environment) === 'fail') failing += 1;
      }
    }
    return failing;
  };
  const theirs = () => {
    for (const { resource: type, applies, holds } of oracle) {
      for (const resource of byType.get(type) ?? []) evaluate(resource, applies, holds);
    }
  };
  const [, compiled, reference] = await inRounds(
    [
      { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
      { name: 'ours', run: ours },
      { name: 'fhirpath', run: theirs },
    ],
    5,
  );
  if (compiled === undefined || reference === undefined) return [];
  return [
    {
      id: 'Q1',
      what: `${rules.length} rules on ${resources.length.toLocaleString('en')} resources, ${evaluations.toLocaleString('en')} checks, by JSON.parse`,
      figure: `${compiled.ratio.toFixed(2)}x`,
      target: '<= 0.4x',
    },
    {
      id: 'Q1',
      what: 'the same rules in fhirpath, by ours',
      figure: `${(reference.ratio / compiled.ratio).toFixed(0)}x`,
      target: '>= 150x',
    },
  ];
}

type Evaluate = (resource: unknown, environment: Record<string, unknown>) => unknown;

function evaluate(resource: unknown, applies: Evaluate | undefined, holds: Evaluate): void {
  try {
    const meant = applies?.(resource, {}) as unknown[] | undefined;
    if (meant === undefined || meant[0] === true) holds(resource, {});
  } catch {
    // several values where FHIRPath allows one: no result, as for us
  }
}

function groupByType(resources: readonly { resourceType: string }[]) {
  const byType = new Map<string, unknown[]>();
  for (const resource of resources) {
    const list = byType.get(resource.resourceType);
    if (list === undefined) byType.set(resource.resourceType, [resource]);
    else list.push(resource);
  }
  return byType;
}
