import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import { readRecord } from './handover.ts';
import type { ConnectionPorts } from './ports.ts';

/** A sign-in that was started and has not come back. Lives in this tab alone, under its state. */
export interface PendingSignIn {
  readonly server: ConnectionId;
  readonly issuer: string | undefined;
  readonly promisesIssuer: boolean;
  readonly token: string;
  readonly revocation: string | undefined;
  readonly keys: string | undefined;
  readonly redirectUri: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly scopes: readonly string[];
  /** Epoch milliseconds. */
  readonly created: number;
}

const PREFIX = 'concord.pending.';
const INDEX = 'concord.pending';
export const PENDING_LIFE_MS = 10 * 60_000;

type Shelf = ConnectionPorts['storage'];

export function keepPending(state: string, pending: PendingSignIn, storage: Shelf): void {
  dropPending(storage, (old) => old.server === pending.server || isOld(old, pending.created));
  storage.setItem(PREFIX + state, JSON.stringify(pending));
  storage.setItem(INDEX, JSON.stringify({ states: [...states(storage), state] }));
}

/** Takes the record away on first sight: a state is good for one answer, right or wrong. */
export function takePending(state: string, storage: Shelf): PendingSignIn | undefined {
  const pending = readPending(storage.getItem(PREFIX + state));
  forget(state, storage);
  return pending;
}

export function dropPending(storage: Shelf, isGone: (pending: PendingSignIn) => boolean): void {
  for (const state of states(storage)) {
    const pending = readPending(storage.getItem(PREFIX + state));
    if (pending === undefined || isGone(pending)) forget(state, storage);
  }
}

export function isOld({ created }: PendingSignIn, now: number): boolean {
  // A clock that was set back must not lend a record more life.
  return now - created > PENDING_LIFE_MS || created > now + 60_000;
}

function forget(state: string, storage: Shelf): void {
  storage.removeItem(PREFIX + state);
  const left = states(storage).filter((each) => each !== state);
  if (left.length > 0) storage.setItem(INDEX, JSON.stringify({ states: left }));
  else storage.removeItem(INDEX);
}

function states(storage: Shelf): readonly string[] {
  const list: unknown = readRecord(storage.getItem(INDEX))?.states;
  return Array.isArray(list) ? list.filter((state) => typeof state === 'string') : [];
}

function readPending(text: string | null): PendingSignIn | undefined {
  const record = readRecord(text);
  const server = typeof record?.server === 'string' ? toConnectionId(record.server) : undefined;
  const { token, redirectUri, verifier, nonce, created, scopes } = record ?? {};
  if (server === undefined || typeof token !== 'string' || typeof created !== 'number') return;
  if (typeof redirectUri !== 'string' || typeof verifier !== 'string') return;
  if (typeof nonce !== 'string' || !Array.isArray(scopes)) return;
  return {
    ...{ server, token, redirectUri, verifier, nonce, created },
    scopes: scopes.filter((scope) => typeof scope === 'string'),
    issuer: typeof record?.issuer === 'string' ? record.issuer : undefined,
    revocation: typeof record?.revocation === 'string' ? record.revocation : undefined,
    keys: typeof record?.keys === 'string' ? record.keys : undefined,
    promisesIssuer: record?.promisesIssuer === true,
  };
}
