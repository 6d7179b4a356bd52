import type { Failure, FailureKind } from '#core/base/failure.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { addressComplaint } from './address.ts';
import type { ServerConfig } from './connection.ts';
import type { SendAuth } from './ports.ts';

/** Where and how one server signs people in, as it says itself; every address checked. */
export interface AuthEndpoints {
  readonly issuer: string | undefined;
  readonly authorize: string;
  readonly token: string;
  readonly revocation: string | undefined;
  /** Where the keys are that sign id tokens (JWKS). */
  readonly keys: string | undefined;
  /** The server promises `iss` in every answer (RFC 9207), so an answer without it is forged. */
  readonly promisesIssuer: boolean;
}

/**
 * Asks a server for its endpoints.
 *
 * Without S256 no sign-in is started: PKCE is never dropped because a server does not mention it.
 */
export async function discover(
  server: ServerConfig,
  send: SendAuth,
  signal: AbortSignal,
): Promise<Result<AuthEndpoints, Failure>> {
  const asked = 'smart-configuration';
  const answer = await send({
    ...{ connection: server.id, name: server.name, asked, within: server.base, signal },
    address: `${server.base}/.well-known/smart-configuration`,
  });
  if (!answer.ok) return answer;
  const { status, body } = answer.value;
  if (status !== 200 || typeof body !== 'object' || body === null) {
    return refuse(server, 'misconfigured', 'does not say where to sign in (SMART)', status);
  }
  return readEndpoints(server, body as Record<string, unknown>);
}

function readEndpoints(
  server: ServerConfig,
  body: Record<string, unknown>,
): Result<AuthEndpoints, Failure> {
  const authorize = endpointAt(server, body.authorization_endpoint);
  const token = endpointAt(server, body.token_endpoint);
  if (authorize === undefined || token === undefined) {
    return refuse(server, 'unsafe', 'names no safe address to sign in at');
  }
  if (!mayUsePkce(server, body.code_challenge_methods_supported)) {
    return refuse(server, 'misconfigured', 'does not offer the protection we require (PKCE, S256)');
  }
  return succeed({
    issuer: typeof body.issuer === 'string' ? body.issuer : undefined,
    authorize,
    token,
    revocation: endpointAt(server, body.revocation_endpoint),
    keys: endpointAt(server, body.jwks_uri),
    promisesIssuer: body.authorization_response_iss_parameter_supported === true,
  });
}

/** An administrator may know that a silent server takes S256; one that names others does not. */
function mayUsePkce({ pkce }: ServerConfig, methods: unknown): boolean {
  const listed: readonly unknown[] = Array.isArray(methods) ? methods : [];
  return listed.includes('S256') || (pkce === 'unadvertised' && listed.length === 0);
}

/** SMART lets endpoints be relative to the base. An authorize URL may carry a query; http may not. */
function endpointAt({ base }: ServerConfig, value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, `${base}/`)) return undefined;
  const url = new URL(value, `${base}/`);
  const bare = new URL(url);
  bare.search = '';
  // Plain http is for servers of this very machine; another one may not send us to a port of it.
  if (url.protocol === 'http:' && new URL(base).protocol !== 'http:') return undefined;
  return addressComplaint(bare.href) === undefined ? url.href : undefined;
}

function refuse(
  { id, name }: ServerConfig,
  kind: FailureKind,
  why: string,
  status?: number,
): Result<never, Failure> {
  const asked = 'smart-configuration';
  return fail({ kind, connection: id, asked, status, says: `${name} ${why}.` });
}
