import type { Connection, SessionInfo } from '#connections/connection.ts';
import type { ConnectionId, PatientId } from '#core/base/ids.ts';
import type { SourceRequest } from '#fetch/reading.ts';
import type { PeopleChoice } from './people.ts';

/** The session of a connection, also of one that has run out: what was read with it still stands. */
export function sessionOf({ status }: Connection): SessionInfo | undefined {
  return status.state === 'not-connected' || status.state === 'signing-in'
    ? undefined
    : status.session;
}

/** The Patient a source is about: the session's own, else the one a clinician chose. */
export function patientOf(connection: Connection, { chosen }: PeopleChoice): PatientId | undefined {
  const session = sessionOf(connection);
  return session === undefined ? undefined : (session.patient ?? chosen.get(connection.server.id));
}

/** What the worker must know to ask this source; no token. */
export function requestFor(connection: Connection): Omit<SourceRequest, 'patient'> {
  const { id, name, base, apart, preset, settings, auth } = connection.server;
  const granted = auth === 'none' ? 'open' : (sessionOf(connection)?.granted ?? []);
  const place = { id, name, base, apart, preset, ...(settings === undefined ? {} : { settings }) };
  return { ...place, granted };
}

export function connectionOf(
  connections: readonly Connection[],
  id: ConnectionId,
): Connection | undefined {
  return connections.find(({ server }) => server.id === id);
}
