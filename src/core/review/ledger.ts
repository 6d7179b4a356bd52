import type { ConnectionId } from '#core/base/ids.ts';
import type { FactClass } from '#core/facts/fact.ts';

/** What a flag is on: by reference and content, so that it outlives refresh and reordering. */
export interface FlagTarget {
  readonly kind: 'row' | 'cell' | 'check' | 'alert';
  /** Row id, `rule|reference`, or alert id. */
  readonly key: string;
  readonly class: FactClass;
  readonly title: string;
  readonly references: readonly { readonly source: ConnectionId; readonly reference: string }[];
  /** Fingerprint of what was seen when it was flagged; a change since then is shown. */
  readonly seen: string;
}

export type FlagKind = 'mismatch' | 'missing' | 'duplicate' | 'wrong-patient' | 'quality' | 'other';

/** Events are appended and never changed; everything shown is folded from them. */
export type ReviewEvent = {
  /** 128 random bits, given by the caller. */
  readonly id: string;
  /** ISO instant, given by the caller. */
  readonly at: string;
  /** Who: the fhirUser or name of the session, `this browser` where there is none. */
  readonly by: string;
  /** Key of the linked person: made by `personKey`, holds no name. */
  readonly person: string;
} & (
  | {
      readonly type: 'flagged';
      readonly flag: string;
      readonly target: FlagTarget;
      readonly kind: FlagKind;
      readonly severity: 'critical' | 'major' | 'minor';
      readonly note: string;
    }
  | {
      readonly type: 'edited';
      readonly flag: string;
      readonly kind: FlagKind;
      readonly severity: 'critical' | 'major' | 'minor';
      readonly note: string;
    }
  | { readonly type: 'resolved'; readonly flag: string; readonly note: string }
  | { readonly type: 'reopened'; readonly flag: string }
  | { readonly type: 'withdrawn'; readonly flag: string }
  | {
      readonly type: 'linked';
      readonly patients: readonly { readonly source: ConnectionId; readonly patient: string }[];
      readonly reason: string;
    }
  | {
      readonly type: 'unlinked';
      readonly patients: readonly { readonly source: ConnectionId; readonly patient: string }[];
    }
);
