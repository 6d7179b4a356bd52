import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { Progress, ReadingOutcome } from '#fetch/reading.ts';

/** Where the reading of one source stands. A stopped or half-read source is `read`, with its coverage. */
export type Reading = { readonly id: ConnectionId; readonly patient: PatientId } & (
  | { readonly state: 'reading'; readonly progress: Progress | undefined }
  | { readonly state: 'read'; readonly outcome: ReadingOutcome }
  | { readonly state: 'unread'; readonly failure: Failure }
);

/** One reading per source of the confirmed person, in the order of the columns. */
export function useReadings(): readonly Reading[] {
  return [];
}

export interface ReadingControls {
  /** Ends the reading; what came so far is kept and says that it is partial. */
  stop(id: ConnectionId): void;
  /** Reads the source from the beginning. */
  again(id: ConnectionId): void;
}

export function useReadingControls(): ReadingControls {
  return { stop: () => undefined, again: () => undefined };
}
