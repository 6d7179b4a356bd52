import type { ServerConfig } from './connection.ts';
import { bytesOf, decodePart } from './idToken.ts';
import type { SendAuth } from './ports.ts';

/**
 * What the signature of an id token is worth.
 *
 * `unknown`: the server publishes no keys that a browser may read. The token came over TLS from the
 * token endpoint itself, which OpenID Connect Core (3.1.3.7, item 6) lets stand in for the signature.
 */
export type Seal = 'right' | 'wrong' | 'no such key' | 'unknown';

interface Algorithm {
  readonly type: 'RSA' | 'EC';
  readonly imported: RsaHashedImportParams | EcKeyImportParams;
  readonly verify: AlgorithmIdentifier | RsaPssParams | EcdsaParams;
}

/** Asymmetric ones only: a public client shares no secret that could sign. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  RS256: rsa('SHA-256'),
  RS384: rsa('SHA-384'),
  RS512: rsa('SHA-512'),
  PS256: pss('SHA-256', 32),
  PS384: pss('SHA-384', 48),
  ES256: elliptic('P-256', 'SHA-256'),
  ES384: elliptic('P-384', 'SHA-384'),
};

/** Holds an id token against the keys its server publishes (JWKS), read anew each time. */
export async function checkSignature(
  token: string,
  keysAddress: string | undefined,
  server: ServerConfig,
  send: SendAuth,
): Promise<Seal> {
  const [head = '', body = '', signature = ''] = token.split('.');
  const { alg, kid } = decodePart(head) ?? {};
  const known = typeof alg === 'string' && Object.hasOwn(algorithms, alg);
  const algorithm = known ? algorithms[alg] : undefined;
  if (algorithm === undefined) return 'wrong';
  if (keysAddress === undefined) return 'unknown';
  const answer = await send({
    ...{ connection: server.id, name: server.name, asked: 'keys' },
    ...{ address: keysAddress, within: keysAddress },
  });
  if (!answer.ok || answer.value.status >= 400) return 'unknown';
  const keys = keysIn(answer.value.body).filter(
    (key) => key.kty === algorithm.type && (kid === undefined || keyId(key) === kid),
  );
  if (keys.length === 0) return 'no such key';
  const signed = new TextEncoder().encode(`${head}.${body}`);
  for (const key of keys) {
    if (await isSignedBy(key, algorithm, signature, signed)) return 'right';
  }
  return 'wrong';
}

async function isSignedBy(
  jwk: JsonWebKey,
  { imported, verify }: Algorithm,
  signature: string,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const { kty, n, e, crv, x, y } = jwk;
    // Only what makes the key: `use` or `key_ops` of some servers would have it refused.
    const bare = Object.entries({ kty, n, e, crv, x, y }).filter(([, part]) => part !== undefined);
    const key = await crypto.subtle.importKey('jwk', Object.fromEntries(bare), imported, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(verify, key, bytesOf(signature), signed);
  } catch {
    return false;
  }
}

function keysIn(body: unknown): readonly JsonWebKey[] {
  if (typeof body !== 'object' || body === null || !('keys' in body)) return [];
  const keys: unknown = body.keys;
  return Array.isArray(keys) ? keys.filter((key) => key instanceof Object) : [];
}

function keyId(key: JsonWebKey & { readonly kid?: unknown }): unknown {
  return key.kid;
}

function rsa(hash: string): Algorithm {
  const name = 'RSASSA-PKCS1-v1_5';
  return { type: 'RSA', imported: { name, hash }, verify: { name } };
}

function pss(hash: string, saltLength: number): Algorithm {
  const name = 'RSA-PSS';
  return { type: 'RSA', imported: { name, hash }, verify: { name, saltLength } };
}

function elliptic(namedCurve: string, hash: string): Algorithm {
  const name = 'ECDSA';
  return { type: 'EC', imported: { name, namedCurve }, verify: { name, hash } };
}
