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
