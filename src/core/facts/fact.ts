import type { ConnectionId } from '#core/base/ids.ts';

/** Every kind of fact, in the order in which screens and exports list them. */
export const factClasses = [
  'demographics',
  'allergies',
  'medications',
  'conditions',
  'immunizations',
  'labs',
  'vitals',
  'procedures',
  'encounters',
  'reports',
  'documents',
  'socialHistory',
  'familyHistory',
  'careTeam',
  'carePlans',
  'goals',
  'devices',
  'coverage',
  'other',
] as const;

export type FactClass = (typeof factClasses)[number];

/** Which resource of which source says so. */
export interface Origin {
  readonly connection: ConnectionId;
  /** `Type/id` as the source gave it. */
  readonly reference: string;
  /** `meta.lastUpdated`: when the server last touched the record, not a clinical date. */
  readonly lastUpdated: string | undefined;
}

/** A business identifier: what a laboratory, pharmacy or registry calls this thing. */
export interface Identifier {
  readonly system: string | undefined;
  readonly value: string;
  /** v2-0203 code where stated: `MR`, `SS`, `MB` … */
  readonly type: string | undefined;
}

/** What all facts have in common. */
export interface FactBase {
  readonly class: FactClass;
  readonly origin: Origin;
  readonly identifiers: readonly Identifier[];
  /** A `YYYY[-MM[-DD[Thh:mm[:ss][zone]]]]` as sent: the date to sort and show this fact by. */
  readonly date: string | undefined;
  /** Who said so, in the source's words: recorder, author, performer. */
  readonly author: string | undefined;
}
