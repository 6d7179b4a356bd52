import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { toConnectionId } from '#core/base/ids.ts';
import { type AssessedSource, assessQuality } from '#core/quality/assess.ts';
import { compileRule, type Rule } from '#core/quality/rule.ts';
import { ruleCatalog } from '#core/quality/rules/all.ts';
import { completeCoverage } from './compare.ts';
import { makeRecords, type TextRecord } from './records.ts';
import { inRounds, type Line } from './rounds.ts';

const now = '2026-01-15T12:00:00Z';
const environment = { patient: undefined, now };
type Resource = { readonly resourceType: string };

/**
 * Q1: the rules against parsing the bytes they look at, and against fhirpath.
 *
 * Both engines run the same checks: the rules of a resource's type, less those that ask for LOINC
 * codes it does not have, as the assessment itself chooses them.
 */
export async function benchQuality(): Promise<readonly Line[]> {
  const records = makeRecords(2_000);
  const sources = records.map(assessedOf);
  const resources = sources.flatMap((source) => source.resources as readonly Resource[]);
  const checks = checksOf(resources);
  const oracle = new Map(checks.map(({ rule }) => [rule.info.id, oracleOf(rule.info.id)]));
  const [, whole, ours, theirs] = await inRounds(
    [
      { name: 'JSON.parse', run: () => records.map(({ json }) => JSON.parse(json)) },
      { name: 'assess', run: () => assessAll(sources) },
      { name: 'ours', run: () => checks.filter((check) => holds(check) === 'fail').length },
      {
        name: 'fhirpath',
        run: () => {
          for (const { rule, resource } of checks) oracle.get(rule.info.id)?.(resource);
        },
      },
    ],
    7,
  );
  if (whole === undefined || ours === undefined || theirs === undefined) return [];
  const size = `${resources.length.toLocaleString('en')} resources`;
  return [
    {
      id: 'Q1',
      what: `assess quality (checks, scores, completeness), ${size}, by JSON.parse`,
      figure: `${whole.ratio.toFixed(2)}x`,
      target: '<= 0.4x',
    },
    {
      id: 'Q1',
      what: `${checks.length.toLocaleString('en')} checks of ${ruleCatalog.length} rules alone, by JSON.parse`,
      figure: `${ours.ratio.toFixed(2)}x`,
      target: '<= 0.4x',
    },
    {
      id: 'Q1',
      what: 'the same checks in fhirpath, by ours',
      figure: `${(theirs.ratio / ours.ratio).toFixed(0)}x`,
      target: '>= 150x',
    },
  ];
}

function assessedOf({ source, json, count }: TextRecord): AssessedSource {
  const connection = toConnectionId(source);
  const resources = JSON.parse(json) as unknown[];
  if (connection === undefined || resources.length !== count) throw new Error('Lost resources.');
  return { connection, resources, patient: undefined, coverage: completeCoverage };
}

function assessAll(sources: readonly AssessedSource[]): void {
  const { results } = assessQuality(sources, now);
  if (!results.some(({ failing }) => failing > 0)) throw new Error('No rule found anything.');
}

interface Check {
  readonly rule: Rule;
  readonly resource: Resource;
}

function holds({ rule, resource }: Check) {
  return rule.check(resource, environment);
}

function checksOf(resources: readonly Resource[]): readonly Check[] {
  const rules = ruleCatalog.map(compileRule);
  return resources.flatMap((resource) =>
    rules
      .filter(({ info }) => info.resource === resource.resourceType)
      .filter(
        ({ loinc }) =>
          loinc === undefined || codesOf(resource).some((code) => loinc.includes(code)),
      )
      .map((rule) => ({ rule, resource })),
  );
}

function codesOf(resource: Resource): readonly string[] {
  const { code } = resource as { code?: { coding?: readonly { code?: string }[] } };
  return (code?.coding ?? []).flatMap((coding) => coding.code ?? []);
}

/** One rule in the reference engine, compiled beforehand as ours are. */
function oracleOf(id: string): (resource: Resource) => void {
  const model = r4 as Parameters<typeof fhirpath.compile>[1];
  const rule = ruleCatalog.find((definition) => definition.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const applies = rule.applies === undefined ? undefined : fhirpath.compile(rule.applies, model);
  const holds = fhirpath.compile(rule.fhirpath, model);
  return (resource) => {
    try {
      const meant = applies?.(resource, environment) as unknown[] | undefined;
      if (meant === undefined || meant[0] === true) holds(resource, environment);
    } catch {
      // several values where FHIRPath allows one: no result, as for us
    }
  };
}
