import type { ConnectionId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';
import type { Coverage, Withheld } from '#core/facts/record.ts';
import type { PersonBand } from '#core/link/people.ts';
import type { FieldEvidence } from '#core/link/person/evidence.ts';
import type { Tier } from '#core/link/rule.ts';
import type { Agreement, Severity } from './field.ts';

/** `missing` is said only where a source read to its end is silent. */
export type Verdict = 'agrees' | 'differs' | 'missing' | 'undecided';

/** What one source says in one row. `not-recorded` is absence, `not-known` is silence. */
export interface Cell {
  readonly source: ConnectionId;
  readonly state: 'recorded' | 'not-recorded' | 'not-known';
  /** `Type/id`, one for each resource; more than one where the source holds the fact repeatedly. */
  readonly references: readonly string[];
  readonly lastUpdated: string | undefined;
  /** The clinical date as sent. */
  readonly date: string | undefined;
  /** A few words, most important first; of the fact that was compared. */
  readonly summary: readonly string[];
  readonly author: string | undefined;
  readonly isCurrent: boolean;
}

export interface FieldValue {
  readonly source: ConnectionId;
  readonly value: string;
}

export interface Field {
  readonly name: string;
  readonly agreement: Agreement;
  readonly severity: Severity;
  /** Only sources that state it, in the order of the columns. */
  readonly values: readonly FieldValue[];
  readonly tolerance?: string;
}

/** One fact, laid side by side. */
export interface Row {
  /** Stable across runs and source orders for the same input: `medications:…`. */
  readonly id: string;
  readonly class: FactClass;
  readonly title: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly duplicateWithin: readonly ConnectionId[];
  /** As many as there are sources, in their order. */
  readonly cells: readonly Cell[];
  readonly fields: readonly Field[];
  readonly why: { readonly tier: Tier | undefined; readonly key: string; readonly score: number };
  /** For labs and vitals: what to plot. */
  readonly series?: Series;
}

/** What one row adds to the chart of its analyte. */
export interface Series {
  readonly analyte: string;
  readonly points: readonly SeriesPoint[];
}

/** One measured value. `value` is in `unit`; `sent` is what the source wrote. */
export interface SeriesPoint {
  readonly source: ConnectionId;
  readonly reference: string;
  readonly date: string;
  readonly value: number;
  readonly unit: string;
  readonly sent: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A list-level safety finding: not tied to one row. */
export interface Alert {
  /** `allergy-nka-contradiction` … the ids are listed in docs/safety.md. */
  readonly id: string;
  readonly severity: Severity;
  readonly class: FactClass;
  readonly says: string;
  readonly references: readonly { readonly source: ConnectionId; readonly reference: string }[];
}

/** Two facts that may be the same and that no rule may join alone. */
export interface Suggestion {
  readonly class: FactClass;
  readonly a: { readonly source: ConnectionId; readonly reference: string };
  readonly b: { readonly source: ConnectionId; readonly reference: string };
  readonly tier: Tier;
  readonly score: number;
}

/** One column. */
export interface ComparedSource {
  readonly id: ConnectionId;
  readonly received: number;
  readonly used: number;
  readonly withheld: readonly Withheld[];
  readonly coverage: Coverage;
}

/** How likely two sources' Patients are one person, and why. */
export interface IdentityPair {
  readonly a: ConnectionId;
  readonly b: ConnectionId;
  readonly band: PersonBand;
  readonly probability: number;
  readonly fields: readonly FieldEvidence[];
  /** Rules that lowered the band: R1 … R9. */
  readonly caps: readonly string[];
}

export interface Identity {
  readonly confirmed: boolean;
  readonly pairs: readonly IdentityPair[];
}

/** Everything the comparison says, except quality. */
export interface Comparison {
  readonly sources: readonly ComparedSource[];
  readonly identity: Identity;
  readonly rows: readonly Row[];
  readonly alerts: readonly Alert[];
  readonly suggestions: readonly Suggestion[];
}
