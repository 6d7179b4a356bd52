import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Result } from '#core/base/result.ts';
import type { ConfigReading } from './config.ts';
import type { Connection, Deployment } from './connection.ts';
import { takeAnswer, takeLaunch } from './handover.ts';
import type { ConnectionPorts } from './ports.ts';
import { createRefresher } from './refresh.ts';
import { infoOf, openVault, type Vault } from './session.ts';
import { createSignInDesk } from './signInDesk.ts';
import { createStatusBoard, type StatusBoard } from './statusBoard.ts';
import { giveToken } from './token.ts';

/** How a person signs in: in which window, and whose rights are asked for. */
export interface SignInChoice {
  readonly mode: 'popup' | 'redirect';
  /** `patient`: scopes as configured. `clinician`: the same reads as `user/` scopes, no launch patient. */
  readonly as: 'patient' | 'clinician';
}

export type DeploymentState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly deployment: Deployment }
  /** `says` names the wrong key of config.json in one sentence. */
  | { readonly state: 'broken'; readonly says: string };

/** Every server on offer and where its session stands; an observable store, holds the tokens. */
export interface Connections {
  subscribe(listener: () => void): () => void;
  /** Same array until something changed; one object per server, in the order of config.json. */
  getSnapshot(): readonly Connection[];
  getDeployment(): DeploymentState;
  /** Opens its window synchronously, so call it within the click. Ends in the store, never throws. */
  signIn(id: ConnectionId, choice: SignInChoice): Promise<void>;
  /** Signs in to every server not connected, one after another, in one window. */
  connectAll(choice: SignInChoice): Promise<void>;
  cancel(id: ConnectionId): void;
  /** In every tab of this browser. */
  signOut(id: ConnectionId): Promise<void>;
  /** The endpoints a server changed to are right: the next sign-in uses them. */
  acceptChange(id: ConnectionId): void;
  /**
   * A valid access token for exactly this base; `undefined` where the server is open.
   * @param refused - a token the server just answered 401 to: it is refreshed, not given again.
   */
  tokenFor(
    id: ConnectionId,
    base: string,
    refused?: string,
  ): Promise<Result<string | undefined, Failure>>;
}

/** Starts the store: reads the config, picks up sessions of this tab and a sign-in that came back. */
export function createConnections(
  readConfig: () => Promise<ConfigReading>,
  ports: ConnectionPorts,
): Connections {
  const vault = openVault(ports.storage);
  const board = createStatusBoard();
  const opened = ports.now();
  let untangled: Promise<void> = Promise.resolve();
  const refresher = createRefresher(vault, ports, () => untangled);
  const desk = createSignInDesk({ board, vault, ports });

  const open = async () => {
    if (!ports.hasStorage) return board.break(NO_STORAGE);
    const reading = await readConfig();
    if (!reading.ok) return board.break(reading.says);
    board.open(reading.deployment, vault);
    untangled = leaveToOriginal(board, vault, opened, ports);
    const answer = takeAnswer(ports.storage);
    if (answer !== undefined) void desk.finish(answer);
    const launch = takeLaunch(ports.storage);
    const launched = board.servers().find(({ id }) => id === launch?.server);
    if (launched !== undefined && launch !== undefined) void desk.launch(launched, launch.launch);
  };
  void open();

  return {
    subscribe: board.subscribe,
    getSnapshot: board.getSnapshot,
    getDeployment: board.getDeployment,
    signIn: desk.signIn,
    connectAll: desk.connectAll,
    cancel: desk.cancel,
    signOut: desk.signOut,
    acceptChange: desk.acceptChange,
    tokenFor: (id, base, refused) =>
      giveToken({ id, base, refused }, { board, vault, refresher, ports }),
  };
}

const NO_STORAGE =
  'This browser gives Concord no storage here, so nobody can sign in. Open Concord in a window of its own, or allow it to store data.';

/**
 * A duplicated tab begins with a copy of the other's sessions. A refresh token used twice has its
 * server end both, so the copy leaves it to the tab it came from.
 */
async function leaveToOriginal(
  board: StatusBoard,
  vault: Vault,
  opened: number,
  ports: ConnectionPorts,
): Promise<void> {
  if (!(await ports.isCopiedTab())) return;
  for (const server of board.servers()) {
    const session = vault.read(server);
    if (session?.refresh === undefined || session.created > opened) continue;
    const left = { ...session, refresh: undefined };
    vault.write(left);
    board.set(server.id, { state: 'connected', session: infoOf(left) });
  }
}
