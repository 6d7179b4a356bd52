import type { Terminology } from '#core/base/terminology.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { FactOf } from '#core/facts/record.ts';
import type { Series } from './comparison.ts';

/** `critical` may change treatment; `major` a steward must act on; `minor` is documentation. */
export type Severity = 'critical' | 'major' | 'minor' | 'none';

export type Agreement = 'same' | 'different' | 'one-sided' | 'not-comparable';

/** What became of one field of two facts. `tolerance` says in words what was allowed for. */
export interface FieldFinding {
  readonly agreement: Agreement;
  /** `none` unless `different`, or where two values cannot be compared and that itself matters. */
  readonly severity: Severity;
  readonly tolerance?: string;
}

/** One field of a class: how it reads and how two of it compare. */
export interface FieldRule<C extends FactClass> {
  /** A name from the comparison format. */
  readonly name: string;
  /** The value in words, units included; `undefined` where the source does not state it. */
  show(fact: FactOf[C], terms: Terminology): string | undefined;
  /** Called only where both facts state the field. Symmetric. Never throws. */
  compare(one: FactOf[C], other: FactOf[C], terms: Terminology): FieldFinding;
}

/** How facts of one class are compared once they are linked. One object a class. */
export interface CompareRule<C extends FactClass> {
  readonly class: C;
  readonly fields: readonly FieldRule<C>[];
  /** Fields that differ fact by fact (`value[8480-6]` of a component), where a class has such. */
  moreFields?(facts: readonly FactOf[C][], terms: Terminology): readonly FieldRule<C>[];
  /** The row's heading, in full: a drug name is never shortened. */
  titleOf(fact: FactOf[C], terms: Terminology): string;
  /** How much it matters that a source read to its end does not have this. */
  gapSeverity(fact: FactOf[C], terms: Terminology): Severity;
  /** The few words a cell shows for this fact, most important first: `500 mg`, `twice a day`. */
  summaryOf(fact: FactOf[C], terms: Terminology): readonly string[];
  /** Whether it is current (`active`, `in-progress`) as opposed to past; for filters. */
  isCurrent(fact: FactOf[C]): boolean;
  /** Which of a source's repeats speaks for it: highest first, then newest. Default: current ones. */
  rankOf?(fact: FactOf[C], terms: Terminology): number;
  /** Whether several facts of one source in one row are one thing said twice. Default: yes. */
  isDuplicated?(facts: readonly FactOf[C][], terms: Terminology): boolean;
  /** What a chart draws of the row's facts, every repeat included; for labs and vitals. */
  seriesOf?(facts: readonly FactOf[C][], terms: Terminology): Series | undefined;
}
