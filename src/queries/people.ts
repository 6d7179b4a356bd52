import { type ConnectionId, type PatientId, toConnectionId, toPatientId } from '#core/base/ids.ts';

/** Which Patient stands for the person at each source, as chosen here; ids alone survive a reload. */
export interface People {
  subscribe(listener: () => void): () => void;
  /** Same object until something changed. */
  getSnapshot(): PeopleChoice;
  choose(id: ConnectionId, patient: PatientId): void;
  /** Leaves a source out of the comparison until it is chosen again. */
  leaveOut(id: ConnectionId): void;
  forget(id: ConnectionId): void;
}

export interface PeopleChoice {
  readonly chosen: ReadonlyMap<ConnectionId, PatientId>;
  readonly leftOut: ReadonlySet<ConnectionId>;
}

const KEY = 'concord.people';

export function createPeople(storage: Pick<Storage, 'getItem' | 'setItem'>): People {
  let choice = readChoice(storage.getItem(KEY));
  const listeners = new Set<() => void>();
  const set = (next: PeopleChoice) => {
    choice = next;
    storage.setItem(KEY, JSON.stringify({ chosen: [...next.chosen], leftOut: [...next.leftOut] }));
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => choice,
    choose(id, patient) {
      const leftOut = new Set(choice.leftOut);
      leftOut.delete(id);
      set({ chosen: new Map(choice.chosen).set(id, patient), leftOut });
    },
    leaveOut: (id) => set({ ...choice, leftOut: new Set(choice.leftOut).add(id) }),
    forget(id) {
      if (!choice.chosen.has(id) && !choice.leftOut.has(id)) return;
      const chosen = new Map(choice.chosen);
      const leftOut = new Set(choice.leftOut);
      chosen.delete(id);
      leftOut.delete(id);
      set({ chosen, leftOut });
    },
  };
}

function readChoice(text: string | null): PeopleChoice {
  const chosen = new Map<ConnectionId, PatientId>();
  const leftOut = new Set<ConnectionId>();
  const stored = parse(text);
  for (const [id, patient] of stored.chosen) {
    const connection = toConnectionId(String(id));
    const known = toPatientId(String(patient));
    if (connection !== undefined && known !== undefined) chosen.set(connection, known);
  }
  for (const id of stored.leftOut) {
    const connection = toConnectionId(String(id));
    if (connection !== undefined) leftOut.add(connection);
  }
  return { chosen, leftOut };
}

function parse(text: string | null): {
  readonly chosen: readonly (readonly unknown[])[];
  readonly leftOut: readonly unknown[];
} {
  try {
    const { chosen, leftOut } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return {
      chosen: Array.isArray(chosen) ? chosen.filter((pair) => Array.isArray(pair)) : [],
      leftOut: Array.isArray(leftOut) ? leftOut : [],
    };
  } catch {
    return { chosen: [], leftOut: [] };
  }
}
