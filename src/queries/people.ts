import type { ConnectionId } from '#core/base/ids.ts';
import type { Candidate } from '#worker/record.ts';

/** Which Patient stands for the person at each source, as chosen here; ids survive a reload. */
export interface People {
  subscribe(listener: () => void): () => void;
  getSnapshot(): PeopleChoice;
  choose(candidate: Candidate): void;
  /** Leaves a source out of the comparison until it is chosen again. */
  leaveOut(id: ConnectionId): void;
  forget(id: ConnectionId): void;
}

export interface PeopleChoice {
  readonly chosen: ReadonlyMap<ConnectionId, Candidate>;
  readonly leftOut: ReadonlySet<ConnectionId>;
}
