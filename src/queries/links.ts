import type { ConnectionId, PatientId } from '#core/base/ids.ts';

export interface LinkedPatient {
  readonly source: ConnectionId;
  readonly patient: PatientId;
}

/** Where confirmed "same person" decisions are kept: the review ledger, or this tab without one. */
export interface LinkMemory {
  subscribe(listener: () => void): () => void;
  /** Patients confirmed to be one person; groups are disjoint. Same array until something changed. */
  groups(): readonly (readonly LinkedPatient[])[];
  link(patients: readonly LinkedPatient[], reason: string): void;
  /** Takes these patients out of whatever group holds them. */
  unlink(patients: readonly LinkedPatient[]): void;
}
