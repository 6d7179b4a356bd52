import { randomBytes } from 'node:crypto';
import type { Configuration, interactionPolicy, KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { Account, Accounts } from './accounts.ts';
import type { Launches } from './launches.ts';
import { loadProvider } from './loadProvider.ts';
import { hasQuirk } from './quirks.ts';
import { isKnownScope, PLAIN_SCOPES } from './scopes.ts';
import { makeSigningKeys } from './signingKeys.ts';
import { addSmartToOAuth } from './smartMiddleware.ts';
import type { ServerState } from './state.ts';
import type { Storage } from './storage.ts';

/** What one sign-in settled, beside its scopes: kept for as long as its grant. */
export interface SignInContext {
  readonly account: Account;
  readonly patient: string | undefined;
  readonly encounter: string | undefined;
  readonly fromLaunch: boolean;
}

export interface ProviderSetup {
  readonly id: string;
  readonly origin: string;
  readonly base: string;
  readonly appOrigin: string;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly state: ServerState;
  readonly accounts: Accounts;
  readonly launches: Launches;
  readonly storage: Storage;
  readonly contexts: Map<string, SignInContext>;
  readonly renderError: (title: string, says: string) => string;
}

/** The OAuth 2.0 and OpenID Connect server of one EHR. @see docs/decisions/0004-the-sandbox-is-real.md */
export async function makeProvider(setup: ProviderSetup): Promise<Provider> {
  const library = await loadProvider();
  const isMismatched = hasQuirk(setup.state.quirks, 'auth.issuer-mismatch');
  const provider = new library.Provider(isMismatched ? setup.base : setup.origin, {
    ...configuration(setup),
    ...(await endpoints(setup, library)),
  });
  provider.on('server_error', (_context, error) => console.error(setup.id, error));
  addSmartToOAuth(provider, setup);
  return provider;
}

function configuration(setup: ProviderSetup): Configuration {
  const { state, accounts, storage, appOrigin, contexts } = setup;
  return {
    adapter: storage.adapter,
    clients: [
      {
        client_id: setup.clientId,
        client_name: 'Concord',
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [...setup.redirectUris],
      },
    ],
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    clientBasedCORS: (_context, origin) => origin === appOrigin,
    scopes: [...PLAIN_SCOPES],
    claims: { openid: ['sub'], fhirUser: ['fhirUser', 'name'], profile: ['name'] },
    conformIdTokenClaims: false, // SMART apps look for fhirUser in the id token itself
    findAccount: (_context, sub) => {
      const account = accounts.find(sub);
      if (account === undefined) return undefined;
      const { name, fhirUser } = account.user;
      const claims = { sub, name, fhirUser: `${setup.base}/${fhirUser}` };
      return { accountId: sub, claims: async () => claims };
    },
    extraTokenClaims: (_context, token) => {
      const patient = 'grantId' in token ? contexts.get(String(token.grantId))?.patient : undefined;
      return patient === undefined ? undefined : { patient };
    },
    issueRefreshToken: (_context, client, code) =>
      client.grantTypeAllowed('refresh_token') &&
      !hasQuirk(state.quirks, 'auth.no-refresh-public') &&
      (code.scopes.has('offline_access') || code.scopes.has('online_access')),
    rotateRefreshToken: () => !hasQuirk(state.quirks, 'auth.refresh-not-returned'),
    expiresWithSession: () => false,
    revokeGrantPolicy: () => true,
    ttl: {
      // biome-ignore lint/correctness/noComponentHookFactories: a setting's name, not a component
      AccessToken: () => state.accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: 3600,
      Interaction: 1800,
      Session: 86400,
      Grant: 14 * 86400,
      RefreshToken: 14 * 86400,
    },
  };
}

type Library = Awaited<ReturnType<typeof loadProvider>>;

async function endpoints(setup: ProviderSetup, library: Library): Promise<Configuration> {
  const { id, base, renderError } = setup;
  const { errors } = library;
  return {
    jwks: await makeSigningKeys(id),
    extraParams: {
      launch: (_context, token) => {
        if (token === undefined || setup.launches.find(token) !== undefined) return;
        throw new errors.InvalidRequest('launch is not known here, was used or is too old');
      },
      aud: (_context, aud) => {
        if (hasQuirk(setup.state.quirks, 'auth.aud-rejected')) {
          if (aud === undefined) return;
          throw new errors.InvalidRequest('aud is not a parameter of this server');
        }
        if (aud?.replace(/\/$/, '') !== base) {
          throw new errors.InvalidRequest(`aud must be ${base}`);
        }
      },
    },
    pkce: { required: () => true },
    interactions: {
      policy: alwaysAsk(library.interactionPolicy),
      url: (_context, { uid }) => `/sign-in/${uid}`,
    },
    // A grant of an earlier sign-in would bring its patient along: every sign-in makes its own.
    loadExistingGrant: ({ oidc }) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      // SMART's `aud` is the one resource server there is. Its scopes are open-ended (granular ones
      // cannot be listed beforehand), which the library allows to resources only.
      resourceIndicators: {
        enabled: true,
        defaultResource: () => base,
        useGrantedResource: () => true,
        getResourceServerInfo: ({ oidc }) => ({
          scope: scopesInPlay(oidc),
          audience: base,
          accessTokenFormat: 'opaque',
        }),
      },
      introspection: { enabled: true, allowedPolicy: (_c, client, token) => isOwn(client, token) },
      revocation: { enabled: true, allowedPolicy: (_c, client, token) => isOwn(client, token) },
    },
    // Browsers share cookies across the ports of one host, so every server has its own names.
    cookies: {
      names: {
        session: `sandbox_${id}_session`,
        interaction: `sandbox_${id}_sign_in`,
        resume: `sandbox_${id}_resume`,
      },
      keys: [randomBytes(32).toString('base64url')],
    },
    renderError: (context: KoaContextWithOIDC, { error, error_description }) => {
      context.type = 'html';
      context.body = renderError(error, error_description ?? '');
    },
  };
}

/** What is asked now, or was granted by the code or refresh token at hand. */
function scopesInPlay({ params, entities }: KoaContextWithOIDC['oidc']): string {
  const asked = typeof params?.scope === 'string' ? params.scope : '';
  const { AuthorizationCode: code, RefreshToken: refresh } = entities;
  const all = [asked, code?.scope ?? '', refresh?.scope ?? ''].flatMap((text) => text.split(' '));
  return [...new Set(all)].filter(isKnownScope).join(' ');
}

function isOwn(client: { clientId: string }, token: { clientId?: string | undefined }): boolean {
  return token.clientId === client.clientId;
}

/** Who signs in and whose record is opened is asked every time, even within one session. */
function alwaysAsk({ base, Prompt, Check }: typeof interactionPolicy) {
  const policy = base();
  const isAnswered = new Check('unanswered', 'The sign-in page was not answered.', ({ oidc }) =>
    oidc.result?.consent === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
  );
  policy.add(new Prompt({ name: 'smart', requestable: false }, isAnswered), 0);
  return policy;
}
