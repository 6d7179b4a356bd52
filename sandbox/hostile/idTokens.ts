import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** One signing key of a scripted server, and what its JWKS says of it. */
export interface IdTokenKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
  sign(claims: object, header?: object): string;
}

export function makeIdTokenKey(kid: string, kind: 'RS256' | 'ES256' = 'RS256'): IdTokenKey {
  const { publicKey, privateKey } =
    kind === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    kid,
    jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: kind },
    sign: (claims, header = {}) => signed({ alg: kind, kid, ...header }, claims, privateKey),
  };
}

function signed(header: object, claims: object, key: KeyObject): string {
  const text = `${part(header)}.${part(claims)}`;
  // JOSE writes an elliptic signature as two plain numbers, not as DER.
  const signature = createSign('sha256').update(text).sign({ key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
