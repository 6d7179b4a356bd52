import { hashKey, queryOptions, useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Connection } from '#connections/connection.ts';
import { type Failure, FailureError } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import { unwrap } from '#core/base/result.ts';
import type { Progress, ReadingOutcome } from '#fetch/reading.ts';
import type { HeldSource } from '#worker/record.ts';
import { type Concord, useConcord } from './concord.ts';
import { connectionOf, requestFor, sessionOf } from './sources.ts';
import { useConnections } from './useConnections.ts';
import { useIdentity } from './usePeople.ts';

/** Where the reading of one source stands. A stopped or half-read source is `read`, with its coverage. */
export type Reading = { readonly id: ConnectionId; readonly patient: PatientId } & (
  | { readonly state: 'reading'; readonly progress: Progress | undefined }
  | { readonly state: 'read'; readonly outcome: ReadingOutcome }
  | { readonly state: 'unread'; readonly failure: Failure }
);

/** One reading per source of the confirmed person, in the order of the columns. */
export function useReadings(): readonly Reading[] {
  const concord = useConcord();
  const members = useMembers();
  const connections = useConnections();
  const { progress } = concord;
  const latest = useSyncExternalStore(progress.subscribe, progress.getSnapshot);
  const known = members.flatMap((source) => {
    const connection = connectionOf(connections, source.id);
    return connection === undefined ? [] : [{ source, connection }];
  });
  return useQueries({
    queries: known.map(({ source, connection }) => readingQuery(concord, connection, source)),
    combine: (results) =>
      results.flatMap(({ data, error }, at): readonly Reading[] => {
        const source = known[at]?.source;
        if (source === undefined) return [];
        if (data !== undefined) return [{ ...source, state: 'read', outcome: data }];
        if (error instanceof FailureError) {
          return [{ ...source, state: 'unread', failure: error.failure }];
        }
        return [{ ...source, state: 'reading', progress: latest.get(source.id) }];
      }),
  });
}

export interface ReadingControls {
  /** Ends the reading; what came so far is kept and says that it is partial. */
  stop(id: ConnectionId): void;
  /** Reads the source from the beginning. */
  again(id: ConnectionId): void;
}

export function useReadingControls(): ReadingControls {
  const { reader, progress } = useConcord();
  const client = useQueryClient();
  return useMemo(
    () => ({
      stop: (id) => void reader.stop(id),
      again(id) {
        progress.clear(id);
        void client.resetQueries({ queryKey: ['reading', id] });
      },
    }),
    [reader, progress, client],
  );
}

/** The sources that are read and compared, each with whose record it is. */
export function useMembers(): readonly HeldSource[] {
  const { candidates, members } = useIdentity();
  return useMemo(
    () =>
      candidates
        .filter(({ connection }) => members.includes(connection))
        .map(({ connection, patient }) => ({ id: connection, patient })),
    [candidates, members],
  );
}

function readingQuery(concord: Concord, connection: Connection, source: HeldSource) {
  return queryOptions({
    // A new sign-in may see more, so it reads anew; the page changes for no other reason.
    queryKey: ['reading', source.id, source.patient, sessionOf(connection)?.since],
    queryFn: async ({ signal, client, queryKey }) => {
      const { reader, progress } = concord;
      // The worker holds one record a source: whatever was read of it before is gone with this.
      client.removeQueries({
        queryKey: ['reading', source.id],
        predicate: (other) => other.queryHash !== hashKey(queryKey),
      });
      progress.clear(source.id);
      const request = { ...requestFor(connection), patient: source.patient };
      return unwrap(await reader.read(request, signal, progress.report));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false, // the guard has repeated what may be repeated
    throwOnError: (error) => !(error instanceof FailureError),
  });
}
