import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Sessions, codes, tokens and grants of one server, in memory and of this server alone. */
export interface Storage {
  readonly adapter: AdapterFactory;
  /** Ends every access token at once, as if its time had run out; refresh tokens stay good. */
  expireAccessTokens(): number;
}

const SWEEP_ABOVE = 5000;

export function makeStorage(): Storage {
  const kept = new Map<string, Kept>();

  const read = (key: string): AdapterPayload | undefined => {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    if (found.expiresAt > Date.now()) return found.payload;
    kept.delete(key);
    return undefined;
  };
  const dropWhere = (isDropped: (key: string, entry: Kept) => boolean): number => {
    const before = kept.size;
    for (const [key, entry] of kept) if (isDropped(key, entry)) kept.delete(key);
    return before - kept.size;
  };
  const findBy = (model: string, field: 'uid' | 'userCode', value: string) => {
    for (const [key, { payload }] of kept) {
      if (key.startsWith(`${model}:`) && payload[field] === value) return read(key);
    }
    return undefined;
  };

  const adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      if (kept.size > SWEEP_ABOVE) dropWhere((_key, entry) => entry.expiresAt <= Date.now());
      const expiresAt = Date.now() + (expiresIn ?? Infinity) * 1000;
      kept.set(`${model}:${id}`, { payload, expiresAt });
    },
    find: async (id) => read(`${model}:${id}`),
    findByUid: async (uid) => findBy(model, 'uid', uid),
    findByUserCode: async (userCode) => findBy(model, 'userCode', userCode),
    consume: async (id) => {
      const payload = read(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      kept.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      dropWhere((_key, { payload }) => payload.grantId === grantId);
    },
  });

  return {
    adapter,
    expireAccessTokens: () => dropWhere((key) => key.startsWith('AccessToken:')),
  };
}
