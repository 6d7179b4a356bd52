import type { Concept } from '#core/base/concept.ts';
import type { Quantity, Range } from '#core/base/quantity.ts';
import type { Absence, Drug } from '#core/base/terminology.ts';
import type { FactBase } from './fact.ts';

/** An allergy, intolerance, or the statement that there is none. */
export interface AllergyFact extends FactBase {
  readonly class: 'allergies';
  readonly substance: Concept | undefined;
  /** Set where the entry denies or leaves open allergies instead of naming one. */
  readonly absence: Absence | undefined;
  /** `active`, `inactive`, `resolved`. */
  readonly clinicalStatus: string | undefined;
  /** `confirmed`, `unconfirmed`, `presumed`, `refuted`. */
  readonly verificationStatus: string | undefined;
  readonly type: string | undefined;
  readonly categories: readonly string[];
  readonly criticality: string | undefined;
  readonly reactions: readonly {
    readonly manifestation: Concept;
    readonly severity: string | undefined;
  }[];
  readonly onset: string | undefined;
}

/** A problem, health concern or diagnosis of an encounter. */
export interface ConditionFact extends FactBase {
  readonly class: 'conditions';
  readonly code: Concept | undefined;
  readonly absence: Absence | undefined;
  readonly clinicalStatus: string | undefined;
  readonly verificationStatus: string | undefined;
  readonly categories: readonly string[];
  readonly severity: string | undefined;
  readonly bodySites: readonly Concept[];
  readonly onset: string | undefined;
  readonly abatement: string | undefined;
  readonly recorded: string | undefined;
  readonly encounter: string | undefined;
}

/** What a source says of one drug: ordered, stated, dispensed or given. */
export interface MedicationFact extends FactBase {
  readonly class: 'medications';
  readonly said: 'order' | 'statement' | 'dispense' | 'administration';
  readonly product: Concept | undefined;
  readonly absence: Absence | undefined;
  /** The product as the drug tables or its name tell it; `undefined` where neither knows it. */
  readonly drug: Drug | undefined;
  readonly status: string | undefined;
  readonly intent: string | undefined;
  readonly dose: Quantity | undefined;
  /** Doses in 24 hours; `undefined` where not stated or not regular. */
  readonly timesPerDay: number | undefined;
  readonly route: Concept | undefined;
  readonly asNeeded: boolean | undefined;
  /** The instruction as written. */
  readonly sig: string | undefined;
  readonly reason: Concept | undefined;
  readonly prescriber: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface ImmunizationFact extends FactBase {
  readonly class: 'immunizations';
  readonly vaccine: Concept | undefined;
  readonly absence: Absence | undefined;
  readonly status: string | undefined;
  readonly statusReason: Concept | undefined;
  readonly occurrence: string | undefined;
  readonly lotNumber: string | undefined;
  readonly doseNumber: string | undefined;
  readonly site: Concept | undefined;
  readonly route: Concept | undefined;
  readonly manufacturer: string | undefined;
  readonly expires: string | undefined;
  readonly primarySource: boolean | undefined;
}

/** What was measured or observed. 0 and `false` are values. */
export type ObservedValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'ratio'; readonly numerator: Quantity; readonly denominator: Quantity }
  | { readonly kind: 'date'; readonly date: string };

export interface ObservationComponent {
  readonly code: Concept;
  readonly value: ObservedValue | undefined;
  readonly absentReason: string | undefined;
}

/** A laboratory result, vital sign or social-history answer. */
export interface ObservationFact extends FactBase {
  readonly class: 'labs' | 'vitals' | 'socialHistory';
  readonly code: Concept | undefined;
  readonly categories: readonly string[];
  readonly status: string | undefined;
  readonly value: ObservedValue | undefined;
  readonly absentReason: string | undefined;
  readonly components: readonly ObservationComponent[];
  /** v3-ObservationInterpretation codes: `H`, `LL`, `N` … */
  readonly interpretation: readonly string[];
  readonly referenceRange: Range | undefined;
  readonly effective: string | undefined;
  readonly specimen: string | undefined;
  readonly method: string | undefined;
  readonly bodySite: Concept | undefined;
}

export interface ProcedureFact extends FactBase {
  readonly class: 'procedures';
  readonly code: Concept | undefined;
  readonly absence: Absence | undefined;
  readonly status: string | undefined;
  /** Start, or the single instant. */
  readonly performed: string | undefined;
  readonly performedEnd: string | undefined;
  readonly bodySites: readonly Concept[];
  readonly outcome: Concept | undefined;
  readonly performer: string | undefined;
}

export interface EncounterFact extends FactBase {
  readonly class: 'encounters';
  /** v3-ActCode: `AMB`, `IMP`, `EMER` … */
  readonly encounterClass: string | undefined;
  readonly type: Concept | undefined;
  readonly status: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly location: string | undefined;
  readonly reason: Concept | undefined;
  readonly disposition: Concept | undefined;
  readonly practitioner: string | undefined;
  readonly organization: string | undefined;
  /** What was found, most important first; left out where the source lists no diagnosis. */
  readonly diagnoses?: readonly Concept[];
}

export interface ReportFact extends FactBase {
  readonly class: 'reports';
  readonly code: Concept | undefined;
  readonly categories: readonly string[];
  readonly status: string | undefined;
  readonly conclusion: string | undefined;
  /** How many results and attachments it holds. */
  readonly resultCount: number;
  readonly contentHash: string | undefined;
}

export interface DocumentFact extends FactBase {
  readonly class: 'documents';
  readonly code: Concept | undefined;
  readonly title: string | undefined;
  readonly status: string | undefined;
  readonly docStatus: string | undefined;
  readonly contentType: string | undefined;
  /** The attachment's own hash, else a hash of its data or URL as sent. */
  readonly contentHash: string | undefined;
  readonly size: number | undefined;
}

export interface FamilyHistoryFact extends FactBase {
  readonly class: 'familyHistory';
  readonly relationship: Concept | undefined;
  readonly sex: string | undefined;
  readonly name: string | undefined;
  readonly born: string | undefined;
  readonly deceased: boolean | undefined;
  readonly status: string | undefined;
  readonly conditions: readonly { readonly code: Concept; readonly onset: string | undefined }[];
}
