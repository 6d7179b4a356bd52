import type { ConnectionId } from '#core/base/ids.ts';
import type { Severity } from '#core/compare/field.ts';
import type { FactClass } from '#core/facts/fact.ts';

export const dimensions = [
  'completeness',
  'conformance',
  'plausibility',
  'consistency',
  'uniqueness',
  'timeliness',
  'provenance',
] as const;

/** Kahn et al. 2016, split as the rule catalog does. */
export type Dimension = (typeof dimensions)[number];

/** What a rule is and why it exists; the function that runs it stays in the worker. */
export interface RuleInfo {
  /** `CQ-MRQ-015` … stable. */
  readonly id: string;
  readonly title: string;
  readonly dimension: Dimension;
  /** FHIR type the rule looks at; `Bundle` is one source's whole record. */
  readonly resource: string;
  readonly class: FactClass;
  readonly severity: Exclude<Severity, 'none'> | 'info';
  /** 5, 3, 1 or 0. */
  readonly weight: number;
  /** What to tell a person when it fails. */
  readonly message: string;
  /** Where the requirement comes from. */
  readonly source: string;
}

export interface RuleResult {
  readonly source: ConnectionId;
  readonly rule: string;
  /** pass + fail; what does not apply is outside. */
  readonly applicable: number;
  readonly failing: number;
  /** `Type/id` of the failing resources. */
  readonly failures: readonly string[];
}

/** `score` is `undefined` below ten applicable checks: too few to say. */
export interface Score {
  readonly source: ConnectionId;
  readonly score: number | undefined;
  readonly applicable: number;
}

export interface Quality {
  readonly rules: readonly RuleInfo[];
  readonly results: readonly RuleResult[];
  readonly byDimension: readonly (Score & { readonly dimension: Dimension })[];
  readonly byClass: readonly (Score & { readonly class: FactClass })[];
  /** How often each expected element is filled. */
  readonly completeness: readonly {
    readonly source: ConnectionId;
    readonly class: FactClass;
    readonly element: string;
    readonly filled: number;
    readonly of: number;
  }[];
}
