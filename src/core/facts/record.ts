import type { ConnectionId } from '#core/base/ids.ts';
import type {
  CarePlanFact,
  CareTeamFact,
  CoverageFact,
  DemographicsFact,
  DeviceFact,
  GoalFact,
  OtherFact,
} from './care.ts';
import type {
  AllergyFact,
  ConditionFact,
  DocumentFact,
  EncounterFact,
  FamilyHistoryFact,
  ImmunizationFact,
  MedicationFact,
  ObservationFact,
  ProcedureFact,
  ReportFact,
} from './clinical.ts';
import type { FactClass } from './fact.ts';

/** Which fact a class holds. */
export interface FactOf {
  demographics: DemographicsFact;
  allergies: AllergyFact;
  medications: MedicationFact;
  conditions: ConditionFact;
  immunizations: ImmunizationFact;
  labs: ObservationFact;
  vitals: ObservationFact;
  procedures: ProcedureFact;
  encounters: EncounterFact;
  reports: ReportFact;
  documents: DocumentFact;
  socialHistory: ObservationFact;
  familyHistory: FamilyHistoryFact;
  careTeam: CareTeamFact;
  carePlans: CarePlanFact;
  goals: GoalFact;
  devices: DeviceFact;
  coverage: CoverageFact;
  other: OtherFact;
}

export type Fact = FactOf[FactClass];

export type Facts = { readonly [C in FactClass]: readonly FactOf[C][] };

/**
 * How far a class was read from one source. Only `complete` lets silence count as absence.
 *
 * @see docs/decisions/0003-silence-is-not-absence.md
 */
export type CoverageState =
  | 'complete' // read to its end
  | 'partial' // some of it: paging stopped, one of several types missing
  | 'unread' // not read yet, or reading failed before anything came
  | 'not-permitted' // the person or the server did not grant the scope
  | 'refused' // the server answered 4xx to the request
  | 'unsupported'; // the server says it does not have this

export interface ClassCoverage {
  readonly state: CoverageState;
  /** One sentence why it is not complete, or what bounds it; `undefined` where nothing does. */
  readonly reason: string | undefined;
  /**
   * Set where the source lists a type only category by category. What others file under none of
   * these was never asked for, so silence about it is not absence.
   */
  readonly byCategory?: { readonly type: string; readonly categories: readonly string[] };
}

export type Coverage = Readonly<Record<FactClass, ClassCoverage>>;

/** A resource that was received and is not shown, and why. */
export interface Withheld {
  readonly reference: string;
  /** A short phrase: `entered-in-error`, `server message`, `repeated`, `another patient`, `not FHIR`, `modifier not understood`. */
  readonly reason: string;
}

/** Everything one source says of one person. `received = used + withheld.length`, always. */
export interface SourceRecord {
  readonly connection: ConnectionId;
  readonly coverage: Coverage;
  readonly facts: Facts;
  readonly received: number;
  readonly used: number;
  readonly withheld: readonly Withheld[];
  /**
   * Facts their source calls entered in error: withheld, in no row, and yet held against what other
   * sources still say.
   */
  readonly retracted?: Partial<Facts>;
}
