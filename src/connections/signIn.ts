import type { Failure } from '#core/base/failure.ts';
import { type Result, succeed } from '#core/base/result.ts';
import { checkAnswer, refuseSignIn } from './answer.ts';
import { clinicianScopes, launchScopes } from './askedScopes.ts';
import type { ServerConfig } from './connection.ts';
import { discover } from './discovery.ts';
import { type IdClaims, readIdToken } from './idToken.ts';
import { dropPending, keepPending, type PendingSignIn } from './pending.ts';
import { pinEndpoints } from './pins.ts';
import type { CallbackAnswer } from './popup.ts';
import type { ConnectionPorts } from './ports.ts';
import { presetOf } from './presets/presets.ts';
import type { StoredSession } from './session.ts';
import { checkSignature } from './signature.ts';
import { loadSmartLibrary } from './smartLibrary.ts';
import { readTokens, type Tokens } from './tokens.ts';

export interface Beginning {
  readonly mode: 'popup' | 'redirect';
  readonly as: 'patient' | 'clinician';
  /** From an EHR: its handle for the open chart. */
  readonly launch?: string;
  readonly signal: AbortSignal;
}

export interface Begun {
  readonly address: string;
  readonly state: string;
}

/**
 * Starts a sign-in: finds out where, and makes the address to send the person to.
 *
 * What the answer will be held against is kept in this tab: server, issuer, token endpoint,
 * verifier, nonce, time.
 *
 * Fails with: unreachable, timeout, misconfigured, unsafe, cancelled.
 */
export async function beginSignIn(
  server: ServerConfig,
  { mode, as, launch, signal }: Beginning,
  ports: ConnectionPorts & { readonly servers: readonly ServerConfig[] },
): Promise<Result<Begun, Failure>> {
  const [discovered, library] = await Promise.all([
    discover(server, ports.send, signal),
    loadSmartLibrary(),
  ]);
  if (!discovered.ok) return discovered;
  const pinned = pinEndpoints(server, ports.servers, discovered.value, ports.pinned);
  if (!pinned.ok) return pinned;
  const { authorize, token, issuer, revocation, keys, promisesIssuer } = pinned.value;
  const { codeVerifier, codeChallenge } = await library.makePkce();
  // The prefix tells the callback page how to hand its answer over; the rest is chance alone.
  const state = `${mode === 'popup' ? 'p' : 'r'}.${base64url(ports.randomBytes(32))}`;
  const nonce = base64url(ports.randomBytes(32));
  const scopes = scopesFor(server, as, launch);
  const redirectUri = new URL(`callback/${server.id}`, ports.appRoot).href;
  const created = ports.now();
  keepPending(
    state,
    {
      ...{ server: server.id, issuer, promisesIssuer, token, revocation, keys },
      ...{ redirectUri, verifier: codeVerifier, nonce, scopes, created },
    },
    ports.storage,
  );
  const address = new URL(authorize);
  const query = {
    response_type: 'code',
    client_id: server.clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    // The specification wants it; one vendor is known to refuse it.
    ...(presetOf(server.preset)?.aud === 'omit' ? {} : { aud: server.base }),
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
    ...(scopes.includes('openid') ? { nonce } : {}),
    ...(launch === undefined ? {} : { launch }),
  };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return succeed({ address: address.href, state });
}

/**
 * Finishes a sign-in: holds the answer against what was started, then exchanges the code.
 *
 * Nothing is sent anywhere before every check has passed: a code sent to the wrong token endpoint is
 * a code given away.
 *
 * Fails with: unsafe, forbidden, rejected, misconfigured, unreachable, timeout, cancelled.
 */
export async function finishSignIn(
  servers: readonly ServerConfig[],
  answer: CallbackAnswer,
  ports: ConnectionPorts,
): Promise<Result<StoredSession, Failure>> {
  const checked = checkAnswer(servers, answer, ports);
  if (!checked.ok) return checked;
  const { server, pending, code } = checked.value;
  const library = await loadSmartLibrary();
  const form = await library.tokenForm({
    ...{ server: server.base, clientId: server.clientId, scope: pending.scopes.join(' ') },
    ...{ redirectUri: pending.redirectUri, token: pending.token, verifier: pending.verifier, code },
  });
  const sent = await ports.send({
    ...{ connection: server.id, name: server.name, asked: 'token', form },
    ...{ address: pending.token, within: pending.token },
  });
  if (!sent.ok) return sent;
  if (sent.value.status >= 400) {
    return refuseSignIn(
      server,
      'rejected',
      'did not accept the sign-in; try again',
      sent.value.status,
    );
  }
  const tokens = readTokens(sent.value.body, ports.now());
  if (tokens === undefined) {
    const why = 'answered the sign-in with something that is no token';
    return refuseSignIn(server, 'unreadable', why);
  }
  const who = await whoSignedIn(server, pending, tokens.idToken, ports);
  return who.ok ? succeed(sessionOf(server, pending, tokens, who.value, ports.now())) : who;
}

/** Gives up whatever was started for a server: its answer, should it still come, is refused. */
export function abandonSignIn(server: ServerConfig, ports: ConnectionPorts): void {
  dropPending(ports.storage, (pending) => pending.server === server.id);
}

function scopesFor(server: ServerConfig, as: 'patient' | 'clinician', launch?: string) {
  const scopes = as === 'clinician' ? clinicianScopes(server.scopes) : server.scopes;
  return launch === undefined ? scopes : launchScopes(scopes);
}

/** Reads the id token, where there is one: every claim checked, and its signature where keys can be read. */
async function whoSignedIn(
  server: ServerConfig,
  pending: PendingSignIn,
  idToken: string | undefined,
  ports: ConnectionPorts,
): Promise<Result<IdClaims, Failure>> {
  const nobody = { name: undefined, fhirUser: undefined };
  if (idToken === undefined) return succeed(nobody);
  const issuers = pending.issuer === undefined ? undefined : [pending.issuer, server.base];
  const expected = { clientId: server.clientId, issuers, nonce: pending.nonce, now: ports.now() };
  const reading = readIdToken(idToken, expected);
  if (reading.is === 'from another time') {
    const { minutes } = reading;
    const way = minutes > 0 ? 'ahead of' : 'behind';
    const why = `and this device do not agree on the time: this clock is ${Math.abs(minutes)} minutes ${way} the server's. Set it right and sign in again`;
    return refuseSignIn(server, 'misconfigured', why);
  }
  const why = 'sent proof of who signed in that is not for this sign-in';
  if (reading.is === 'not ours') return refuseSignIn(server, 'unsafe', why);
  const seal = await checkSignature(idToken, pending.keys, server, ports.send);
  if (seal === 'wrong') return refuseSignIn(server, 'unsafe', `${why}: it is signed by another`);
  return succeed(seal === 'no such key' ? nobody : reading.claims);
}

function sessionOf(
  server: ServerConfig,
  pending: PendingSignIn,
  tokens: Tokens,
  who: IdClaims,
  now: number,
): StoredSession {
  return {
    ...{ server: server.id, base: server.base, clientId: server.clientId, created: now },
    ...{ token: pending.token, revocation: pending.revocation },
    ...{ access: tokens.access, refresh: tokens.refresh, expiresAt: tokens.expiresAt },
    ...{ lifetimeMs: tokens.lifetimeMs, patient: tokens.patient, user: who.name },
    fhirUser: tokens.fhirUser ?? who.fhirUser,
    asked: pending.scopes,
    granted: tokens.granted ?? pending.scopes,
  };
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
