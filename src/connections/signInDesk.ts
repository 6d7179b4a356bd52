import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result } from '#core/base/result.ts';
import { STRAY_ANSWER } from './answer.ts';
import type { ServerConfig, SessionInfo } from './connection.ts';
import type { SignInChoice } from './connections.ts';
import { RETURN_KEY } from './handover.ts';
import { acceptProposal, proposedChange } from './pins.ts';
import type { CallbackAnswer, Popup } from './popup.ts';
import type { ConnectionPorts } from './ports.ts';
import { revoke } from './revoke.ts';
import { infoOf, type StoredSession, type Vault } from './session.ts';
import { abandonSignIn, type Beginning, beginSignIn, finishSignIn } from './signIn.ts';
import type { StatusBoard } from './statusBoard.ts';

interface Office {
  readonly board: StatusBoard;
  readonly vault: Vault;
  readonly ports: ConnectionPorts;
  /** Attempts under way, to be given up by a person or by the next attempt. */
  readonly running: Map<ConnectionId, AbortController>;
}

/** Every sign-in and sign-out passes here; each ends in the status of its own connection. */
export interface SignInDesk {
  readonly signIn: (id: ConnectionId, choice: SignInChoice) => Promise<void>;
  readonly connectAll: (choice: SignInChoice) => Promise<void>;
  readonly launch: (server: ServerConfig, launch: string) => Promise<void>;
  readonly finish: (answer: CallbackAnswer) => Promise<void>;
  readonly cancel: (id: ConnectionId) => void;
  readonly signOut: (id: ConnectionId) => Promise<void>;
  readonly acceptChange: (id: ConnectionId) => void;
}

export function createSignInDesk(parts: Omit<Office, 'running'>): SignInDesk {
  const office: Office = { ...parts, running: new Map() };
  const { board, ports } = office;
  // Who signs out on a shared machine means all of it, not the tab in front.
  ports.hearTabs(({ server }) => {
    const id = board.servers().find((each) => each.id === server)?.id;
    if (id !== undefined) void signOut(office, id);
  });
  return {
    async signIn(id, { mode, as }) {
      const server = board.of(id)?.server;
      if (server === undefined) return;
      if (server.auth === 'none') return openWithoutSignIn(office, server);
      const popup = mode === 'popup' ? ports.openPopup() : undefined;
      if (popup === undefined) return redirect(office, server, as);
      await inPopup(office, server, as, popup);
      popup.close();
    },
    async connectAll({ mode, as }) {
      const open = board.servers().filter((server) => !isConnected(board, server));
      for (const server of open) if (server.auth === 'none') openWithoutSignIn(office, server);
      const rest = open.filter(({ auth }) => auth === 'smart');
      const [first] = rest;
      if (first === undefined) return;
      const popup = mode === 'popup' ? ports.openPopup() : undefined;
      if (popup === undefined) return redirect(office, first, as);
      for (const server of rest) if (await inPopup(office, server, as, popup)) break;
      popup.close();
    },
    launch: (server, launch) => redirect(office, server, 'patient', launch),
    async finish(answer) {
      const result = await finishSignIn(board.servers(), answer, ports);
      const id = result.ok ? result.value.server : result.failure.connection;
      const server = board.servers().find((each) => each.id === id);
      if (server === undefined) return;
      // An old answer, come again from the history, is no reason to doubt a session that works.
      const isStray = !result.ok && result.failure.asked === STRAY_ANSWER;
      if (isStray && isConnected(board, server)) return;
      settle(office, server, result);
    },
    cancel: (id) => cancel(office, id),
    async signOut(id) {
      ports.tellTabs({ kind: 'signed-out', server: id });
      await signOut(office, id);
    },
    acceptChange: (id) => acceptProposal(id, ports.pinned),
  };
}

/** One at a time for each server: starting again gives the former attempt up. */
function start({ running, board }: Office, server: ServerConfig, mode: Beginning['mode']) {
  running.get(server.id)?.abort();
  const controller = new AbortController();
  running.set(server.id, controller);
  board.set(server.id, { state: 'signing-in', mode });
  return controller.signal;
}

async function redirect(
  office: Office,
  server: ServerConfig,
  as: Beginning['as'],
  launch?: string,
): Promise<void> {
  const { ports } = office;
  const signal = start(office, server, 'redirect');
  const ways = { mode: 'redirect', as, signal } as const;
  const begun = await begin(server, launch === undefined ? ways : { ...ways, launch }, office);
  if (signal.aborted) return;
  if (!begun.ok) return settle(office, server, begun);
  ports.storage.setItem(RETURN_KEY, ports.here());
  ports.leaveFor(begun.value.address);
}

/** @returns whether it was given up. */
async function inPopup(
  office: Office,
  server: ServerConfig,
  as: Beginning['as'],
  popup: Popup,
): Promise<boolean> {
  const signal = start(office, server, 'popup');
  const result = await signInAt(server, { mode: 'popup', as, signal }, popup, office);
  // Whoever gave up or started anew has already said so; a late answer changes nothing.
  if (!signal.aborted) settle(office, server, result);
  return signal.aborted;
}

function cancel(office: Office, id: ConnectionId): void {
  const connection = office.board.of(id);
  office.running.get(id)?.abort();
  if (connection?.status.state !== 'signing-in') return;
  abandonSignIn(connection.server, office.ports);
  office.board.set(id, statusWithout(office, connection.server));
}

async function signOut({ board, vault, ports, running }: Office, id: ConnectionId): Promise<void> {
  const server = board.of(id)?.server;
  if (server === undefined) return;
  running.get(id)?.abort();
  const session = vault.read(server);
  abandonSignIn(server, ports);
  vault.erase(id);
  board.set(id, { state: 'not-connected' });
  // Gone here first: signing out must work without a network.
  if (session !== undefined) await revoke(server, session, ports.send);
}

/** Shows the sign-in page and waits for its answer, however many wrong ones come before it. */
async function signInAt(
  server: ServerConfig,
  beginning: Beginning,
  popup: Popup,
  office: Office,
): Promise<Result<StoredSession, Failure>> {
  const { board, ports } = office;
  const begun = await begin(server, beginning, office);
  if (!begun.ok || beginning.signal.aborted) return begun.ok ? cancelled(server) : begun;
  const answer = await new Promise<CallbackAnswer | undefined>((resolve) => {
    const stop = popup.onAnswer((heard) => {
      const isMine = new URLSearchParams(heard.query).get('state') === begun.value.state;
      if (isMine) end(heard);
      return isMine;
    });
    const end = (heard?: CallbackAnswer) => {
      stop();
      resolve(heard);
    };
    beginning.signal.addEventListener('abort', () => end(), { once: true });
    popup.show(begun.value.address);
  });
  return answer === undefined ? cancelled(server) : finishSignIn(board.servers(), answer, ports);
}

/** Bugs are thrown, a chunk that does not load is the network's: it must not end the app. */
async function begin(server: ServerConfig, beginning: Beginning, { board, ports }: Office) {
  try {
    return await beginSignIn(server, beginning, { ...ports, servers: board.servers() });
  } catch {
    const says = `Signing in to ${server.name} could not be started: a part of Concord did not load.`;
    return fail<Failure>({
      ...{ kind: 'unreachable', connection: server.id, asked: 'sign-in', status: undefined, says },
    });
  }
}

function settle(
  { board, vault, ports }: Office,
  server: ServerConfig,
  result: Result<StoredSession, Failure>,
): void {
  if (result.ok) {
    vault.write(result.value);
    board.set(server.id, { state: 'connected', session: infoOf(result.value) });
    return;
  }
  const session = sessionInfo(vault, server);
  const change = proposedChange(server, ports.pinned);
  const attention = { state: 'needs-attention', failure: result.failure, session } as const;
  board.set(server.id, change === undefined ? attention : { ...attention, change });
}

function openWithoutSignIn({ board }: Office, { id }: ServerConfig): void {
  const nobody = { user: undefined, fhirUser: undefined, patient: undefined };
  const session = { ...nobody, granted: [], notGranted: [], expiresAt: undefined };
  board.set(id, { state: 'connected', session: { ...session, canRefresh: false } });
}

/** After giving up: whatever session there was before is still good. */
function statusWithout({ vault }: Office, server: ServerConfig) {
  const session = sessionInfo(vault, server);
  return session === undefined
    ? ({ state: 'not-connected' } as const)
    : ({ state: 'connected', session } as const);
}

function sessionInfo(vault: Vault, server: ServerConfig): SessionInfo | undefined {
  const session = vault.read(server);
  return session === undefined ? undefined : infoOf(session);
}

function isConnected(board: StatusBoard, { id }: ServerConfig): boolean {
  return board.of(id)?.status.state === 'connected';
}

function cancelled({ id, name }: ServerConfig): Result<never, Failure> {
  const says = `Signing in to ${name} was stopped.`;
  return fail({ kind: 'cancelled', connection: id, asked: 'sign-in', status: undefined, says });
}
