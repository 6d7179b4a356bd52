/** A count with a comma from 1,000 and its noun: `1 row`, `12,043 rows`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}

/** Grouped by commas whatever the browser's language: amounts must read alike everywhere. */
export function numberWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `Two`, `four`: whole words up to ten, then figures. */
export function spelledOut(count: number): string {
  return SMALL[count] ?? numberWords(count);
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
