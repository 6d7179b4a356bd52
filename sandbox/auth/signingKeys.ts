import { generateKeyPair, type JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWKS } from 'oidc-provider';

const generate = promisify(generateKeyPair);

/** A fresh RS256 key of one server: id tokens of one must never verify against another's key. */
export async function makeSigningKeys(server: string): Promise<JWKS> {
  const { privateKey } = await generate('rsa', { modulusLength: 2048 });
  const key: JsonWebKey = privateKey.export({ format: 'jwk' });
  return { keys: [{ ...key, kty: 'RSA', kid: `${server}-1`, use: 'sig', alg: 'RS256' }] };
}
