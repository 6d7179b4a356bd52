/** Far beyond any record's, and far before a walk of it would run out of stack. */
const DEEPEST = 200;

/** Why a text was not taken: `broken` may be whole when asked again, `too deep` never will be. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'broken' | 'too deep' };

/**
 * Parses JSON of a stranger.
 *
 * `JSON.parse` makes `__proto__` an own key; a copy loop would turn it into the copy's prototype. It
 * takes any depth, on which a recursive walk then breaks; and it makes 9007199254740992 of
 * 9007199254740993 and Infinity of 1e400, so such numbers are kept as the text that was sent.
 */
export function readJson(text: string): JsonReading {
  if (depthOf(text) > DEEPEST) return { ok: false, why: 'too deep' };
  try {
    const safe = HUGE.test(text) ? quoteHugeNumbers(text) : text;
    // The reviver makes parsing several times slower, so it is used only where it may have work to do.
    const value: unknown = RISKY.test(safe)
      ? JSON.parse(safe, withoutPrototypes)
      : JSON.parse(safe);
    return { ok: true, value };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

/** Keys that could change what an object inherits, plain or with letters in code. */
const RISKY = /"(?:__proto__|constructor|prototype)"\s*:|\\u00[567]/i;
const DANGEROUS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function withoutPrototypes(this: unknown, key: string, value: unknown): unknown {
  return DANGEROUS.includes(key) ? undefined : value;
}

/** A number of sixteen digits or more, or one with an exponent; within a string it does no harm. */
const HUGE = /[:,[]\s*-?(?:\d[\d.]{15}|[\d.]+[eE])/;
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function quoteHugeNumbers(text: string): string {
  return text.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    return isKept(token) ? token : JSON.stringify(token);
  });
}

/** Whether the nearest double means what was written, to the last digit that was written. */
function isKept(token: string): boolean {
  const value = Number(token);
  if (!Number.isFinite(value)) return Number.isNaN(value); // not a number: parsing will say so
  if (Number.isInteger(value) && !/[.eE]/.test(token)) return Number.isSafeInteger(value);
  const digits = token.replace(/[eE].*$/, '').replace(/^-?[0.]*|\./g, '');
  return value !== 0 ? digits.length <= 17 : !/[1-9]/.test(digits);
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = endOfString(text, at);
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return deepest;
}

/** The place of the closing quote; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
