import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { IdentityPair } from '#core/compare/comparison.ts';
import type { PatientSearch } from '#fetch/reading.ts';
import type { Candidate } from '#worker/record.ts';

/** The Patient a session brought along, read for identity only. */
export type SessionPatient =
  | { readonly state: 'none' } // not connected, or a clinician's session: search instead
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly candidate: Candidate }
  | { readonly state: 'unread'; readonly failure: Failure };

export function usePatientOf(_id: ConnectionId): SessionPatient {
  return { state: 'none' };
}

/** What one server answered to a patient search. */
export type SearchAnswer = { readonly id: ConnectionId } & (
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'failed'; readonly failure: Failure }
);

/** Searches every connected server that allows it, at once; `undefined` searches nothing. */
export function usePatientSearch(_search: PatientSearch | undefined): readonly SearchAnswer[] {
  return [];
}

/**
 * Candidates of a search, grouped as likely one person by the same judgement that is shown as
 * evidence. A group is a suggestion; a person chooses and confirms.
 */
export interface LikelyPerson {
  readonly candidates: readonly Candidate[];
  readonly pairs: readonly IdentityPair[];
}

export function useLikelyPeople(_candidates: readonly Candidate[]): readonly LikelyPerson[] {
  return [];
}

export interface IdentityState {
  /** One per source that has a Patient chosen and is not left out, in the order of the columns. */
  readonly candidates: readonly Candidate[];
  /** Sources left out by `unlink`, to offer them again. */
  readonly leftOut: readonly ConnectionId[];
  readonly pairs: readonly IdentityPair[];
  /**
   * `nobody`: no candidate. `single`: one source, nothing to confirm. `unconfirmed`: a person must
   * decide before anything is read. `confirmed`: `members` are read and compared.
   */
  readonly state: 'nobody' | 'single' | 'unconfirmed' | 'confirmed';
  /** Sources that are read and compared. */
  readonly members: readonly ConnectionId[];
  /** Candidates that joined after the confirmation and wait for one themselves. */
  readonly pending: readonly ConnectionId[];
}

export interface Identity extends IdentityState {
  /** Says that all present candidates are one person. */
  confirm(reason?: string): void;
  /** Takes one source out: it is no longer read or compared until it is chosen again. */
  unlink(id: ConnectionId): void;
  choose(candidate: Candidate): void;
}

export function useIdentity(): Identity {
  return {
    candidates: [],
    leftOut: [],
    pairs: [],
    state: 'nobody',
    members: [],
    pending: [],
    confirm: () => undefined,
    unlink: () => undefined,
    choose: () => undefined,
  };
}
