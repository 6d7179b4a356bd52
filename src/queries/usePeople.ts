import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Connection } from '#connections/connection.ts';
import { type Failure, FailureError } from '#core/base/failure.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import { unwrap } from '#core/base/result.ts';
import type { IdentityPair } from '#core/compare/comparison.ts';
import type { PatientSearch } from '#fetch/reading.ts';
import type { Candidate, LikelyPerson, RecordReader } from '#worker/record.ts';
import { useConcord } from './concord.ts';
import { type IdentitySituation, situationOf } from './identityState.ts';
import { patientOf, requestFor, sessionOf } from './sources.ts';
import { useConnections } from './useConnections.ts';

// Views may not reach into the worker; what crosses to them is named here.
export type { Candidate, LikelyPerson } from '#worker/record.ts';

/** The Patient a session brought along or a clinician chose, read for identity only. */
export type SessionPatient =
  | { readonly state: 'none' } // not connected, or a clinician's session: search instead
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly candidate: Candidate }
  | { readonly state: 'unread'; readonly failure: Failure };

export function usePatientOf(id: ConnectionId): SessionPatient {
  const patients = usePatients();
  return patients.find((each) => each.id === id)?.patient ?? { state: 'none' };
}

/** What one server answered to a patient search. */
export type SearchAnswer = { readonly id: ConnectionId } & (
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'failed'; readonly failure: Failure }
);

/** Searches every connected server whose session is not bound to one Patient, at once. */
export function usePatientSearch(search: PatientSearch | undefined): readonly SearchAnswer[] {
  const { reader } = useConcord();
  const isEmpty = search === undefined || Object.values(search).every((field) => !field?.trim());
  const open = useConnections().filter((connection) => !isEmpty && isSearchable(connection));
  return useQueries({
    queries: open.map((connection) =>
      queryOptions({
        queryKey: ['search', connection.server.id, sessionOf(connection)?.since, search],
        queryFn: async () =>
          unwrap(await reader.searchPatients(requestFor(connection), search ?? noSearch)),
        ...onceOnly,
        gcTime: 60_000,
      }),
    ),
    combine: (results) =>
      results.map(({ data, error }, at): SearchAnswer => {
        const id = open[at]?.server.id as ConnectionId;
        if (data !== undefined) return { id, state: 'found', candidates: data };
        if (error instanceof FailureError) return { id, state: 'failed', failure: error.failure };
        return { id, state: 'searching' };
      }),
  });
}

/** Candidates of a search, grouped as likely one person. A suggestion: a person chooses. */
export function useLikelyPeople(candidates: readonly Candidate[]): readonly LikelyPerson[] {
  const { reader } = useConcord();
  const { data } = useQuery({
    queryKey: ['likely', keysOf(candidates)],
    queryFn: () => reader.groupPeople(candidates),
    enabled: candidates.length > 0,
    ...onceOnly,
    gcTime: 60_000,
  });
  return data ?? nobodyLikely;
}

export interface IdentityState extends IdentitySituation {
  /** One per source that has a Patient and is not left out, in the order of the columns. */
  readonly candidates: readonly Candidate[];
  /** Sources left out by `unlink`, to offer them again. */
  readonly leftOut: readonly ConnectionId[];
  readonly pairs: readonly IdentityPair[];
}

export interface Identity extends IdentityState {
  /** Says that all present candidates are one person. */
  confirm(reason?: string): void;
  /** Takes one source out: it is no longer read or compared until it is chosen again. */
  unlink(id: ConnectionId): void;
  choose(candidate: Candidate): void;
}

/** Who is who, and what a person has decided about it. */
export function useIdentity(): Identity {
  const state = useIdentityState();
  const { people, links, reader } = useConcord();
  const client = useQueryClient();
  const { candidates } = state;
  return useMemo(
    () => ({
      ...state,
      confirm(reason = '') {
        if (candidates.length > 1) links.link(candidates.map(toLinked), reason);
      },
      unlink(id) {
        const gone = candidates.filter(({ connection }) => connection === id);
        people.leaveOut(id);
        if (gone.length > 0) links.unlink(gone.map(toLinked));
        // After the hooks have let go of it.
        setTimeout(() => {
          client.removeQueries({ queryKey: ['reading', id] });
          void reader.forget(id);
        });
      },
      choose(candidate) {
        const { connection, patient } = candidate;
        client.setQueryData(patientKey(connection, patient), candidate);
        people.choose(connection, patient);
      },
    }),
    [state, candidates, people, links, reader, client],
  );
}

function useIdentityState(): IdentityState {
  const { reader, links, people } = useConcord();
  const patients = usePatients();
  const groups = useSyncExternalStore(links.subscribe, links.groups);
  const { leftOut } = useSyncExternalStore(people.subscribe, people.getSnapshot);
  const isSigningIn = useConnections().some(({ status }) => status.state === 'signing-in');
  const present = patients.filter(({ id }) => !leftOut.has(id));
  const ready = present.flatMap(({ patient }) =>
    patient.state === 'ready' ? [patient.candidate] : [],
  );
  const isSettling = isSigningIn || present.some(({ patient }) => patient.state === 'reading');
  const key = keysOf(ready);
  // Equal keys are equal people, so the list may keep its identity between renders.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` is new each render, its key is not.
  const candidates = useMemo(() => ready, [key]);
  const { data: pairs = noPairs } = useQuery({
    queryKey: ['identity', key],
    queryFn: () => reader.judgeIdentity(candidates),
    enabled: candidates.length > 1,
    ...onceOnly,
  });
  return useMemo(
    () => ({
      ...situationOf(candidates, groups, isSettling),
      candidates,
      pairs,
      leftOut: [...leftOut],
    }),
    [candidates, groups, isSettling, pairs, leftOut],
  );
}

interface PatientOfSource {
  readonly id: ConnectionId;
  readonly patient: SessionPatient;
}

/** The Patient of every source, in the order of the columns. */
function usePatients(): readonly PatientOfSource[] {
  const { reader, people } = useConcord();
  const choice = useSyncExternalStore(people.subscribe, people.getSnapshot);
  const named = useConnections().flatMap((connection) => {
    const patient = patientOf(connection, choice);
    return patient === undefined ? [] : [{ connection, patient }];
  });
  return useQueries({
    queries: named.map(({ connection, patient }) => patientQuery(reader, connection, patient)),
    combine: (results) =>
      results.map(({ data, error }, at) => {
        const id = named[at]?.connection.server.id as ConnectionId;
        return { id, patient: toSessionPatient(data, error) };
      }),
  });
}

function toSessionPatient(data: Candidate | undefined, error: unknown): SessionPatient {
  if (data !== undefined) return { state: 'ready', candidate: data };
  if (error instanceof FailureError) return { state: 'unread', failure: error.failure };
  return { state: 'reading' };
}

function patientQuery(reader: RecordReader, connection: Connection, patient: PatientId) {
  return queryOptions({
    queryKey: patientKey(connection.server.id, patient),
    queryFn: async () => unwrap(await reader.readPatient({ ...requestFor(connection), patient })),
    ...onceOnly,
  });
}

function patientKey(id: ConnectionId, patient: PatientId) {
  return ['patient', id, patient] as const;
}

/** The guard has repeated what may be repeated; asking again is a person's decision. */
const onceOnly = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  throwOnError: (error: Error) => !(error instanceof FailureError),
} as const;

const noSearch: PatientSearch = {
  family: undefined,
  given: undefined,
  birthDate: undefined,
  identifier: undefined,
};
const noPairs: readonly IdentityPair[] = [];
const nobodyLikely: readonly LikelyPerson[] = [];

function isSearchable(connection: Connection): boolean {
  const session = sessionOf(connection);
  return connection.status.state === 'connected' && session?.patient === undefined;
}

function keysOf(candidates: readonly Candidate[]): string {
  return candidates.map(({ connection, patient }) => `${connection}/${patient}`).join();
}

function toLinked({ connection, patient }: Candidate) {
  return { source: connection, patient };
}
