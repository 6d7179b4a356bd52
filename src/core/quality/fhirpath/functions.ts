import { isDefinite } from './operators.ts';

const numbers =
  (calculate: (one: number, other: number) => number | undefined) =>
  (one: unknown, other: unknown): unknown =>
    typeof one === 'number' && typeof other === 'number' ? calculate(one, other) : undefined;

/** Operators that make one value of two. */
export const ARITHMETIC: Readonly<Record<string, (one: unknown, other: unknown) => unknown>> = {
  '&': (one, other) => `${isDefinite(one) ? one : ''}${isDefinite(other) ? other : ''}`,
  '+': (one, other) =>
    typeof one === 'string' && typeof other === 'string'
      ? one + other
      : numbers((a, b) => a + b)(one, other),
  '-': numbers((one, other) => one - other),
  '*': numbers((one, other) => one * other),
  '/': numbers((one, other) => (other === 0 ? undefined : one / other)),
  div: numbers((one, other) => (other === 0 ? undefined : Math.trunc(one / other))),
  mod: numbers((one, other) => (other === 0 ? undefined : one % other)),
};

/** Functions over one text; parameters are literals, so they are prepared once. */
export const TEXT: Readonly<
  Record<string, (parameters: readonly (string | number)[]) => (text: string) => unknown>
> = {
  matches: ([pattern]) => {
    const regex = new RegExp(String(pattern), 'su');
    return (text) => regex.test(text);
  },
  replaceMatches: ([pattern, by]) => {
    const regex = new RegExp(String(pattern), 'gsu');
    return (text) => text.replace(regex, String(by));
  },
  length: () => (text) => text.length,
  lower: () => (text) => text.toLowerCase(),
  substring: ([from, length]) => {
    const start = Number(from);
    const end = length === undefined ? undefined : start + Number(length);
    return (text) => (start < text.length ? text.slice(start, end) : undefined);
  },
};

/** Equal keys mean equal values; a text is its own key, and no object's key is a text's. */
export function identityOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? `\u0000${JSON.stringify(value)}` : value;
}
