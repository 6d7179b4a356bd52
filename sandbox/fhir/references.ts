import { isRecord, textOf } from './resource.ts';

const VERSION = /\/_history\/[^/]+$/;

/**
 * The key under which a reference is indexed: `Type/id` for this server's own resources, the URL
 * for another's. Contained ones have none, for nobody can search for them.
 */
export function referenceKey(reference: string, base: string): string | undefined {
  if (reference === '' || reference.startsWith('#')) return undefined;
  const plain = reference.replace(VERSION, '').split('|')[0] ?? reference;
  return plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : plain;
}

/** All keys of one Reference (or canonical): what it points to and its logical identifier. */
export function referenceKeys(value: unknown, base: string): readonly string[] {
  if (typeof value === 'string') return keyList(referenceKey(value, base));
  if (!isRecord(value)) return [];
  const reference = textOf(value.reference);
  const keys = reference === undefined ? [] : keyList(referenceKey(reference, base));
  const { identifier } = value;
  if (!isRecord(identifier)) return keys;
  const code = textOf(identifier.value);
  if (code === undefined) return keys;
  return [
    ...keys,
    identifierKey(textOf(identifier.system) ?? '', code),
    identifierKey(undefined, code),
  ];
}

/** A logical reference's key; without a system it stands for any. */
export function identifierKey(system: string | undefined, value: string): string {
  return system === undefined ? `#${value}` : `#${system}\n${value}`;
}

function keyList(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [key];
}
