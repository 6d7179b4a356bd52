import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import { addressComplaint } from './address.ts';

/** A slip in config.json, in one sentence that begins with its key. */
export class Complaint extends Error {}

export function objectAt(at: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new Complaint(`${at} must be an object`);
}

export function textAt(at: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Complaint(`${at} must be a text`);
  if (value !== value.trim()) throw new Complaint(`${at} must not begin or end with a space`);
  return value;
}

export function booleanAt(at: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Complaint(`${at} must be true or false`);
  return value;
}

export function oneOf<T extends string>(at: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Complaint(`${at} must be one of ${allowed.join(', ')}`);
  return found;
}

export function letterAt(at: string, value: unknown, index: number): string {
  const letter = value === undefined ? letterOf(index) : textAt(at, value);
  if (!/^[A-Z][A-Z0-9]?$/.test(letter)) throw new Complaint(`${at} must be a capital letter`);
  return letter;
}

/** A to Z, then A1 to Z1 … */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round));
}

export function colorAt(at: string, value: unknown, index: number): number {
  const color = value ?? (index % 8) + 1;
  if (typeof color !== 'number' || !Number.isInteger(color) || color < 1 || color > 8) {
    throw new Complaint(`${at} must be a whole number from 1 to 8`);
  }
  return color;
}

export function rejectUnknown(
  at: string,
  object: Record<string, unknown>,
  known: readonly string[],
) {
  for (const key of Object.keys(object)) {
    if (/secret|password|token|privatekey|jwk/i.test(key)) {
      throw new Complaint(`${at}${key} must not be there: everyone who opens the page can read it`);
    }
    if (!known.includes(key)) throw new Complaint(`${at}${key} is not a known key`);
  }
}

export function idAt(at: string, value: unknown): ConnectionId {
  const id = toConnectionId(textAt(at, value));
  if (id === undefined) throw new Complaint(`${at} must be 1 to 40 letters, digits or "-"`);
  return id;
}

export function baseAt(at: string, value: unknown): string {
  const base = textAt(at, value);
  const complaint = addressComplaint(base);
  if (complaint !== undefined) throw new Complaint(`${at} ${complaint}`);
  if (base.endsWith('/')) throw new Complaint(`${at} must not end with "/"`);
  return base;
}

export function scopesAt(at: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Complaint(`${at} must be a list with at least one scope`);
  }
  return value.map((scope, index) => {
    const text = textAt(`${at}[${index}]`, scope);
    // RFC 6749 3.3: these characters and no space.
    if (!/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(text)) {
      throw new Complaint(`${at}[${index}] must be one scope without spaces`);
    }
    return text;
  });
}

/** An endpoint may end with a slash and carry a query; a base may not. */
export function endpointAt(at: string, value: unknown): string {
  const text = textAt(at, value);
  const complaint = addressComplaint(text.replace(/\?[^#]*$/, ''));
  if (complaint !== undefined) throw new Complaint(`${at} ${complaint}`);
  return text;
}

export function originsAt(at: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new Complaint(`${at} must be a list`);
  return value.map((each, index) => {
    const text = baseAt(`${at}[${index}]`, each);
    if (new URL(text).origin !== text) {
      throw new Complaint(`${at}[${index}] must be an origin, such as https://login.example`);
    }
    return text;
  });
}
