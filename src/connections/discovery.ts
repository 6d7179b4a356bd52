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
  const methods: unknown = body.code_challenge_methods_supported;
  if (!Array.isArray(methods) || !methods.includes('S256')) {
    return refuse(server, 'misconfigured', 'does not offer the protection we require (PKCE, S256)');
  }
  return succeed({
    issuer: typeof body.issuer === 'string' ? body.issuer : undefined,
    authorize,
    token,
    revocation: endpointAt(server, body.revocation_endpoint),
    promisesIssuer: body.authorization_response_iss_parameter_supported === true,
  });
}

/** SMART lets endpoints be relative to the base. An authorize URL may carry a query; http may not. */
function endpointAt({ base }: ServerConfig, value: unknown): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, `${base}/`)) return undefined;
  const url = new URL(value, `${base}/`);
  const bare = new URL(url);
  bare.search = '';
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
