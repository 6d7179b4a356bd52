const DEEPEST = 64;

/**
 * Sixteen hexadecimal digits that stand for a text. For telling contents apart, never for secrecy.
 *
 * Two independent 32-bit lanes (FNV-1a and a multiplicative one), because one lane alone collides
 * within a record of some ten thousand resources.
 */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return hex(one ^ (one >>> 16)) + hex(other ^ (other >>> 13));
}

/**
 * The same for any JSON value, blind to the order of an object's keys.
 *
 * Nesting deeper than 64 levels is left out of account, so no input can exhaust the stack.
 */
export function hashJson(value: unknown): string {
  const parts: string[] = [];
  write(value, parts, 0);
  return hashText(parts.join('\u0000'));
}

function write(value: unknown, parts: string[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) {
    parts.push(typeof value, typeof value === 'object' ? '' : String(value));
  } else if (Array.isArray(value)) {
    parts.push('[');
    for (const item of value) write(item, parts, depth + 1);
    parts.push(']');
  } else {
    parts.push('{');
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, inner] of entries) {
      parts.push(key);
      write(inner, parts, depth + 1);
    }
    parts.push('}');
  }
}

function hex(lane: number): string {
  return (
    pairOf(lane >>> 24) +
    pairOf((lane >>> 16) & 255) +
    pairOf((lane >>> 8) & 255) +
    pairOf(lane & 255)
  );
}

const PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

function pairOf(byte: number): string {
  return PAIRS[byte] ?? '';
}
