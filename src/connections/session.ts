import { type ConnectionId, type PatientId, toPatientId } from '#core/base/ids.ts';
import { notGranted } from './askedScopes.ts';
import type { ServerConfig, SessionInfo } from './connection.ts';
import { readRecord } from './handover.ts';
import type { ConnectionPorts } from './ports.ts';

/** One session with its tokens. Never leaves `connections/`. */
export interface StoredSession {
  readonly server: ConnectionId;
  readonly base: string;
  readonly clientId: string;
  readonly created: number;
  /** Token endpoint. */
  readonly token: string;
  readonly revocation: string | undefined;
  readonly access: string;
  readonly refresh: string | undefined;
  readonly expiresAt: number | undefined;
  readonly lifetimeMs: number | undefined;
  readonly patient: PatientId | undefined;
  readonly user: string | undefined;
  readonly fhirUser: string | undefined;
  readonly asked: readonly string[];
  readonly granted: readonly string[];
}

/** Sessions of this tab, one key a server; `sessionStorage`, so a reload keeps and a closed tab ends them. */
export interface Vault {
  read(server: ServerConfig): StoredSession | undefined;
  write(session: StoredSession): void;
  erase(id: ConnectionId): void;
}

const PREFIX = 'concord.session.';

export function openVault(storage: ConnectionPorts['storage']): Vault {
  return {
    read(server) {
      const session = sessionIn(server, readRecord(storage.getItem(PREFIX + server.id)));
      // A token belongs to the address and client it was made for, whatever the list says today.
      const fits = session?.base === server.base && session.clientId === server.clientId;
      return fits ? session : undefined;
    },
    write: (session) => storage.setItem(PREFIX + session.server, JSON.stringify(session)),
    erase: (id) => storage.removeItem(PREFIX + id),
  };
}

/** What the rest of Concord may know of a session. */
export function infoOf(session: StoredSession): SessionInfo {
  return {
    user: session.user,
    fhirUser: session.fhirUser,
    patient: session.patient,
    granted: session.granted,
    notGranted: notGranted(session.asked, session.granted),
    expiresAt: session.expiresAt,
    canRefresh: session.refresh !== undefined,
    since: session.created,
  };
}

function sessionIn(
  server: ServerConfig,
  record: Record<string, unknown> | undefined,
): StoredSession | undefined {
  const { base, clientId, token, access } = record ?? {};
  if (record === undefined || typeof access !== 'string' || typeof token !== 'string') return;
  if (typeof base !== 'string' || typeof clientId !== 'string') return;
  const text = (key: string) => (typeof record[key] === 'string' ? record[key] : undefined);
  const count = (key: string) => (typeof record[key] === 'number' ? record[key] : undefined);
  const list = (key: string): readonly string[] => {
    const value = record[key];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  };
  return {
    ...{ server: server.id, base, clientId, token, access },
    created: count('created') ?? 0,
    revocation: text('revocation'),
    refresh: text('refresh'),
    expiresAt: count('expiresAt'),
    lifetimeMs: count('lifetimeMs'),
    patient: toPatientId(text('patient') ?? ''),
    user: text('user'),
    fhirUser: text('fhirUser'),
    asked: list('asked'),
    granted: list('granted'),
  };
}
