/** What an id token tells of who signed in. */
export interface IdClaims {
  readonly name: string | undefined;
  readonly fhirUser: string | undefined;
}

export interface IdExpectations {
  readonly clientId: string;
  /** Names the server may sign with; `undefined` where it announces none. */
  readonly issuers: readonly string[] | undefined;
  readonly nonce: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type IdReading =
  | { readonly is: 'ours'; readonly claims: IdClaims }
  | { readonly is: 'not ours' }
  /** Made just now by the server's clock, which is so far from ours; positive: ours is ahead. */
  | { readonly is: 'from another time'; readonly minutes: number };

const LEEWAY_SECONDS = 300;
const NOT_OURS: IdReading = { is: 'not ours' };

/**
 * Checks the claims of an id token; its signature is checked apart.
 *
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
 */
export function readIdToken(token: string, expected: IdExpectations): IdReading {
  const [head, body, signature] = token.split('.');
  const header = decodePart(head);
  const claims = decodePart(body);
  if (header === undefined || claims === undefined || !signature) return NOT_OURS;
  const audience: unknown = claims.aud;
  const audiences: readonly unknown[] = Array.isArray(audience) ? audience : [audience];
  if (!audiences.includes(expected.clientId)) return NOT_OURS;
  if (claims.azp !== undefined && claims.azp !== expected.clientId) return NOT_OURS;
  if (claims.nonce !== expected.nonce) return NOT_OURS;
  const { issuers } = expected;
  if (issuers !== undefined && !issuers.some((name) => name === claims.iss)) return NOT_OURS;
  if (typeof claims.exp !== 'number') return NOT_OURS;
  const now = expected.now / 1000;
  // It comes straight from the server and answers our nonce: it was made a moment ago.
  const skew = typeof claims.iat === 'number' ? now - claims.iat : 0;
  const hasRunOut = claims.exp + LEEWAY_SECONDS < now;
  const wasShort = typeof claims.iat === 'number' && claims.exp <= claims.iat;
  if (wasShort) return NOT_OURS;
  if (skew < -LEEWAY_SECONDS || (hasRunOut && skew > LEEWAY_SECONDS)) {
    return { is: 'from another time', minutes: Math.round(skew / 60) };
  }
  if (hasRunOut) return NOT_OURS;
  return {
    is: 'ours',
    claims: {
      name: textOf(claims.name) ?? textOf(claims.preferred_username),
      fhirUser: textOf(claims.fhirUser) ?? textOf(claims.profile),
    },
  };
}

/** One part of a JWT as an object; `undefined` where it is none. */
export function decodePart(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytesOf(part ?? '')));
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** @throws where the text is not base64url. */
export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
