import type { Concept } from '#core/base/concept.ts';
import type { ObservedValue } from './clinical.ts';
import type { FactBase, Identifier } from './fact.ts';

export interface PersonName {
  readonly use: string | undefined;
  readonly family: string | undefined;
  readonly given: readonly string[];
  readonly prefix: readonly string[];
  readonly suffix: readonly string[];
  readonly text: string | undefined;
}

export interface PostalAddress {
  readonly use: string | undefined;
  readonly line: readonly string[];
  readonly city: string | undefined;
  readonly state: string | undefined;
  readonly postalCode: string | undefined;
  readonly country: string | undefined;
}

export interface Telecom {
  readonly system: 'phone' | 'email' | 'other';
  readonly value: string;
  readonly use: string | undefined;
}

/** The person as one source knows them; one a source. */
export interface DemographicsFact extends FactBase {
  readonly class: 'demographics';
  readonly names: readonly PersonName[];
  readonly birthDate: string | undefined;
  /** `male`, `female`, `other`, `unknown`. */
  readonly gender: string | undefined;
  readonly birthSex: string | undefined;
  /** `true`, or the date of death as sent. */
  readonly deceased: boolean | string | undefined;
  readonly addresses: readonly PostalAddress[];
  readonly telecoms: readonly Telecom[];
  readonly maritalStatus: Concept | undefined;
  readonly languages: readonly Concept[];
  readonly race: readonly string[];
  readonly ethnicity: string | undefined;
  /** Whether an interpreter is needed. */
  readonly interpreter: boolean | undefined;
  /** Whom to call for the person: names as written, else how to reach someone unnamed. */
  readonly contacts: readonly string[];
  readonly active: boolean | undefined;
  /** v2-0203 typed identifiers are in `identifiers`. */
  readonly identifiers: readonly Identifier[];
}

/** A care team with all its members but the person themself. */
export interface CareTeamFact extends FactBase {
  readonly class: 'careTeam';
  readonly team: string | undefined;
  readonly status: string | undefined;
  readonly members: readonly {
    readonly name: string;
    readonly role: Concept | undefined;
    readonly npi: string | undefined;
  }[];
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface CarePlanFact extends FactBase {
  readonly class: 'carePlans';
  readonly title: string | undefined;
  readonly categories: readonly Concept[];
  readonly status: string | undefined;
  readonly intent: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly activities: readonly string[];
}

export interface GoalFact extends FactBase {
  readonly class: 'goals';
  readonly description: Concept | undefined;
  readonly lifecycleStatus: string | undefined;
  readonly achievementStatus: string | undefined;
  readonly start: string | undefined;
  readonly due: string | undefined;
  readonly targets: readonly string[];
}

export interface DeviceFact extends FactBase {
  readonly class: 'devices';
  readonly type: Concept | undefined;
  readonly status: string | undefined;
  readonly udiDi: string | undefined;
  readonly serialNumber: string | undefined;
  readonly lotNumber: string | undefined;
  readonly manufacturer: string | undefined;
  readonly expires: string | undefined;
  readonly bodySite: Concept | undefined;
}

export interface CoverageFact extends FactBase {
  readonly class: 'coverage';
  readonly payor: string | undefined;
  readonly plan: string | undefined;
  readonly memberId: string | undefined;
  readonly type: Concept | undefined;
  readonly status: string | undefined;
  readonly relationship: string | undefined;
  readonly order: number | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** A resource of a type that has no class of its own: shown as it is, one row a resource. */
export interface OtherFact extends FactBase {
  readonly class: 'other';
  readonly type: string;
  readonly title: string | undefined;
  readonly status: string | undefined;
  /** What an Observation of no class of its own found: two answers must not pass for one. */
  readonly code?: Concept | undefined;
  readonly value?: ObservedValue | undefined;
}
