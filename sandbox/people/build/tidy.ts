/** Every field of a resource, `undefined` allowed: what is not stated is left out. */
type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Drops fields that are `undefined`, so that a resource never holds a field without a value. */
export function tidy<T extends object>(loose: Loose<T>): T {
  return Object.fromEntries(
    Object.entries(loose).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}
