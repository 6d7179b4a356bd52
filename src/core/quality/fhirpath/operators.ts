import { orderDates } from './dateMath.ts';
import { VALUELESS } from './members.ts';

const LOOKS_LIKE_DATE = /^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/;

/** Such texts are compared as dates, whether or not they are one. */
export function isDateLike(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return first >= 48 && first <= 57 && LOOKS_LIKE_DATE.test(value);
}

/** A value that can be compared: not empty, and not a primitive with nothing but extensions. */
export function isDefinite(value: unknown): boolean {
  return value !== undefined && value !== VALUELESS;
}

/** Equality of two single values; `undefined` where one is empty or two dates leave it open. */
export function areEqual(one: unknown, other: unknown): boolean | undefined {
  if (!isDefinite(one) || !isDefinite(other)) return undefined;
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') {
    if (!isDateLike(one) || !isDateLike(other)) return false;
    const order = orderDates(one, other);
    return order === undefined ? undefined : order === 0;
  }
  if (typeof one === 'object' && typeof other === 'object') {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  return false;
}

/** One of `<`, `<=`, `>`, `>=` over numbers, dates or texts. */
export function ordered(operator: string) {
  const test = TESTS[operator];
  if (test === undefined) throw new SyntaxError(`Unknown operator ${operator}`);
  return (one: unknown, other: unknown): boolean | undefined => {
    const order = orderOf(one, other);
    return order === undefined ? undefined : test(order);
  };
}

/** A value as FHIRPath's toString() writes it. */
export function toText(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function orderOf(one: unknown, other: unknown): number | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  if (isDateLike(one) && isDateLike(other)) return orderDates(one, other);
  return one < other ? -1 : Number(one > other);
}
