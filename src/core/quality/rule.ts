import type { FactClass } from '#core/facts/fact.ts';
import { compilePredicate, type Environment, type Predicate } from './fhirpath/compile.ts';
import { type Expression, parseExpression } from './fhirpath/parse.ts';
import type { Dimension, RuleInfo } from './quality.ts';

/**
 * A rule as the catalog writes it: data, whose two expressions are FHIRPath over FHIR R4.
 *
 * The text stays the definition; what runs is compiled from it once, and the tests hold it against
 * the reference engine.
 */
export interface RuleDefinition {
  readonly id: string;
  readonly title: string;
  readonly dimension: Dimension;
  /** Category after Kahn et al. 2016. */
  readonly kahn: string;
  /** `Bundle`: the rule sees one source's whole record as `entry.resource`. */
  readonly resource: string;
  readonly class: FactClass;
  /** When it applies; always, where absent. */
  readonly applies?: string;
  readonly fhirpath: string;
  readonly severity: RuleInfo['severity'];
  readonly message: string;
  readonly source: string;
  /** It asks whether something is there at all: not of a class that was not read to its end. */
  readonly needsWholeClass?: boolean;
}

/** `not-applicable` stays outside the chart's denominator. */
export type Outcome = 'pass' | 'fail' | 'not-applicable';

/** One expression, ready to run. Equal keys mean the same expression. */
export interface Condition {
  readonly key: string;
  readonly holds: Predicate;
}

export interface Rule {
  readonly info: RuleInfo;
  readonly needsWholeClass: boolean;
  /** FHIR types whose absence it speaks of. */
  readonly wants: readonly string[];
  /** It applies where all of these are true. */
  readonly conditions: readonly Condition[];
  readonly demand: Condition;
  /** LOINC codes without one of which the first condition is never true, where it asks for some. */
  readonly loinc: readonly string[] | undefined;
  /** Never throws. */
  check(resource: unknown, environment: Environment): Outcome;
}

const WEIGHTS: Readonly<Record<RuleInfo['severity'], number>> = {
  critical: 5,
  major: 3,
  minor: 1,
  info: 0,
};

/** Compiles a rule. Throws where its text is not in the subset: that is a bug of the catalog. */
export function compileRule(definition: RuleDefinition): Rule {
  const { applies, fhirpath, needsWholeClass, kahn: _, ...said } = definition;
  const conditions = applies === undefined ? [] : partsOf(parseExpression(applies)).map(compile);
  const demand = compile(parseExpression(fhirpath));
  return {
    info: { ...said, weight: WEIGHTS[definition.severity] },
    needsWholeClass: needsWholeClass === true,
    wants: [...fhirpath.matchAll(/resource\.ofType\((\w+)\)/g)].flatMap(([, type]) => type ?? []),
    ...{ conditions, demand },
    loinc: applies === undefined ? undefined : loincOf(applies),
    check(resource, environment) {
      if (conditions.some(({ holds }) => holds(resource, environment) !== true)) {
        return 'not-applicable';
      }
      const truth = demand.holds(resource, environment);
      if (truth === undefined) return 'not-applicable';
      return truth ? 'pass' : 'fail';
    },
  };
}

function compile(expression: Expression): Condition {
  return { key: JSON.stringify(expression), holds: compilePredicate(expression) };
}

/** `a and b` is true where `a` is and `b` is. */
function partsOf(expression: Expression): readonly Expression[] {
  const isBoth = expression.kind === 'binary' && expression.operator === 'and';
  return isBoth ? [...partsOf(expression.left), ...partsOf(expression.right)] : [expression];
}

/** A rule that begins by asking for LOINC codes needs to be run only on resources that have one. */
function loincOf(applies: string): readonly string[] | undefined {
  const match = ASKS_FOR_LOINC.exec(applies);
  if (match === null || match[2]?.includes(' or ') === true) return undefined;
  return match[1]?.match(/'[^']+'/g)?.map((text) => text.slice(1, -1));
}

const ASKS_FOR_LOINC =
  /^code\.coding\.where\(system = 'http:\/\/loinc\.org' and (code = '[^']+'|\(code = [^()]+\))\)\.exists\(\)( and .*)?$/;
