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

type Groups = readonly (readonly LinkedPatient[])[];

/**
 * Decisions of this tab in force at once, before the ledger has them on disk, and also where the
 * browser keeps nothing: a person who has confirmed must not be asked again in the same breath.
 */
export function createLinks(ledger: LinkMemory): LinkMemory {
  const decisions: { patients: readonly LinkedPatient[]; isLink: boolean }[] = [];
  const listeners = new Set<() => void>();
  let groups: Groups = [];
  const update = () => {
    // Replayed on top of the ledger; that it may hold them already changes nothing.
    groups = decisions.reduce(
      (so, { patients, isLink }) => decide(so, patients, isLink),
      ledger.groups(),
    );
    for (const listener of listeners) listener();
  };
  ledger.subscribe(update);
  update();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    groups: () => groups,
    link(patients, reason) {
      decisions.push({ patients, isLink: true });
      ledger.link(patients, reason);
      update();
    },
    unlink(patients) {
      decisions.push({ patients, isLink: false });
      ledger.unlink(patients);
      update();
    },
  };
}

/** A later decision about a Patient takes it out of every earlier group. */
function decide(groups: Groups, patients: readonly LinkedPatient[], isLink: boolean): Groups {
  const keys = new Set(patients.map(keyOf));
  const left = groups
    .map((group) => group.filter((one) => !keys.has(keyOf(one))))
    .filter((group) => group.length > 1);
  return isLink ? [patients, ...left] : left;
}

function keyOf({ source, patient }: LinkedPatient): string {
  return `${source}|${patient}`;
}
