import type { FhirResource } from 'fhir/r4';
import type { Provider } from 'oidc-provider';
import type { Character, Grant, SandboxUser } from '../contract.ts';
import { type Accounts, makeAccounts } from './accounts.ts';
import { type Launches, makeLaunches } from './launches.ts';
import { makeProvider, type SignInContext } from './provider.ts';
import { type ServerState, startingState } from './state.ts';
import { makeStorage } from './storage.ts';

/** Who may read what on one EHR server, and the pages' way to settle it. */
export interface AuthServer {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly launches: Launches;
  readonly state: ServerState;
  /** Sign-ins that were allowed, by id of their grant. */
  readonly contexts: Map<string, SignInContext>;
  /** The rights behind a request's bearer token; `undefined` for none, expired or revoked ones. */
  grantOf(request: Request): Promise<Grant | undefined>;
  expireAccessTokens(): number;
}

export interface AuthSetup {
  readonly character: Character;
  readonly origin: string;
  readonly base: string;
  readonly appOrigin: string;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly users: readonly SandboxUser[];
  readonly resources: Iterable<FhirResource>;
  readonly renderError: (title: string, says: string) => string;
}

export async function makeAuthServer(setup: AuthSetup): Promise<AuthServer> {
  const { character, users, resources } = setup;
  const accounts = makeAccounts(character.id, users, resources);
  const launches = makeLaunches();
  const storage = makeStorage();
  const state = startingState(character);
  const contexts = new Map<string, SignInContext>();
  const own = { accounts, launches, storage, state, contexts };
  const provider = await makeProvider({ ...setup, ...own, id: character.id });
  return {
    provider,
    accounts,
    launches,
    state,
    contexts,
    grantOf: (request) => grantOf(request, provider, contexts),
    expireAccessTokens: storage.expireAccessTokens,
  };
}

async function grantOf(
  request: Request,
  provider: Provider,
  contexts: ReadonlyMap<string, SignInContext>,
): Promise<Grant | undefined> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  if (token === undefined) return undefined;
  const found = await provider.AccessToken.find(token);
  const context = contexts.get(found?.grantId ?? '');
  if (found === undefined || context === undefined || !found.isValid) return undefined;
  return {
    user: context.account.user.fhirUser,
    scopes: [...found.scopes],
    patient: context.patient,
  };
}
