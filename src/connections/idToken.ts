/** What an id token tells of who signed in. */
export interface IdClaims {
  readonly name: string | undefined;
  readonly fhirUser: string | undefined;
}

export interface IdExpectations {
  readonly clientId: string;
  readonly issuer: string | undefined;
  readonly nonce: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

const LEEWAY_SECONDS = 300;

/**
 * Checks the claims of an id token that came straight from the token endpoint.
 *
 * TLS to that endpoint stands in for the signature (OpenID Connect Core 3.1.3.7, item 6).
 *
 * @returns who signed in, or `undefined` where the token was not made for this sign-in.
 */
export function readIdToken(token: string, expected: IdExpectations): IdClaims | undefined {
  const [head, body, signature] = token.split('.');
  const header = decode(head);
  const claims = decode(body);
  if (header === undefined || claims === undefined || !signature) return undefined;
  if (typeof header.alg !== 'string' || header.alg.toLowerCase() === 'none') return undefined;
  const audience: unknown = claims.aud;
  const audiences = Array.isArray(audience) ? audience : [audience];
  if (!audiences.includes(expected.clientId)) return undefined;
  if (claims.nonce !== expected.nonce) return undefined;
  if (typeof claims.exp !== 'number') return undefined;
  if (claims.exp + LEEWAY_SECONDS < expected.now / 1000) return undefined;
  // Some vendors sign with another issuer than they announce: then no name is taken from it.
  if (expected.issuer !== undefined && claims.iss !== expected.issuer) {
    return { name: undefined, fhirUser: undefined };
  }
  return {
    name: textOf(claims.name) ?? textOf(claims.preferred_username),
    fhirUser: textOf(claims.fhirUser) ?? textOf(claims.profile),
  };
}

function decode(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const bytes = atob((part ?? '').replace(/-/g, '+').replace(/_/g, '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
