import { partsOf, plainText, unsupportedModifier } from './clause.ts';
import { type Column, type KeyColumn, tokenKey } from './column.ts';
import { identifierKey, referenceKey } from './references.ts';
import { hasRow, type Rows, union } from './rows.ts';
import type { Table } from './table.ts';
import { fold, rawValues, stringsOf, tokensOf } from './values.ts';

/** Which rows meet a condition: a list where an index knows it, else a test for each candidate. */
export type Match =
  | { readonly rows: Rows; readonly test?: (row: number) => boolean }
  | { readonly rows: undefined; readonly test: (row: number) => boolean };

export interface MatchContext {
  readonly table: Table;
  readonly now: number;
  /** All types the server holds: what an id without a type may belong to. */
  readonly types: readonly string[];
}

/** Answers a condition on a string, token, reference or URI. */
export function matchKeys(
  column: KeyColumn,
  modifier: string | undefined,
  alternatives: readonly string[],
  context: MatchContext,
): Match {
  switch (column.parameter.type) {
    case 'string':
      return matchString(column, modifier, alternatives.map(plainText), context.table);
    case 'token':
      return matchToken(column, modifier, alternatives, context.table);
    case 'reference':
      return matchReference(column, modifier, alternatives, context);
    default:
      if (modifier !== undefined) throw unsupportedModifier(column.parameter, modifier);
      return { rows: union(alternatives.map((uri) => column.rowsOf(plainText(uri)))) };
  }
}

function matchString(
  column: KeyColumn,
  modifier: string | undefined,
  wanted: readonly string[],
  table: Table,
): Match {
  const folded = wanted.map(fold);
  if (modifier === 'exact') {
    const rows = union(folded.map((text) => column.rowsOf(text)));
    return {
      rows,
      test: (row) => writtenAt(column, table, row).some((text) => wanted.includes(text)),
    };
  }
  if (modifier === 'contains') {
    const keys = column.sortedKeys().filter((key) => folded.some((text) => key.includes(text)));
    return { rows: union(keys.map((key) => column.rowsOf(key))) };
  }
  if (modifier !== undefined) throw unsupportedModifier(column.parameter, modifier);
  return {
    rows: union(folded.flatMap((text) => keysFrom(column, text)).map((key) => column.rowsOf(key))),
  };
}

/** Keys that begin with a text, found by halving the sorted list. */
function keysFrom(column: KeyColumn, text: string): readonly string[] {
  const keys = column.sortedKeys();
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (keys[end]?.startsWith(text) === true) end += 1;
  return keys.slice(low, end);
}

function writtenAt(column: Column, table: Table, row: number): readonly string[] {
  return rawValues(column.parameter, table.at(row)).flatMap(stringsOf);
}

function matchToken(
  column: KeyColumn,
  modifier: string | undefined,
  alternatives: readonly string[],
  table: Table,
): Match {
  if (modifier === undefined || modifier === 'not') {
    const rows = union(alternatives.map((token) => column.rowsOf(keyOfToken(token))));
    return modifier === undefined
      ? { rows }
      : { rows: undefined, test: (row) => !hasRow(rows, row) };
  }
  if (modifier === 'text') {
    const words = alternatives.map(plainText).map(fold);
    const isNamed = (text: string) =>
      words.some((word) => text.startsWith(word) || text.includes(` ${word}`));
    return {
      rows: undefined,
      test: (row) =>
        rawValues(column.parameter, table.at(row))
          .flatMap(tokensOf)
          .some(({ text }) => text !== undefined && isNamed(fold(text))),
    };
  }
  throw unsupportedModifier(column.parameter, modifier);
}

export function keyOfToken(written: string): string {
  const [first = '', second] = partsOf(written, '|').map(plainText);
  return second === undefined ? tokenKey(undefined, first) : tokenKey(first, second);
}

function matchReference(
  column: KeyColumn,
  modifier: string | undefined,
  alternatives: readonly string[],
  context: MatchContext,
): Match {
  const { base } = context.table;
  if (modifier === 'identifier') {
    const keys = alternatives.map((written) => {
      const [first = '', second] = partsOf(written, '|').map(plainText);
      return second === undefined ? identifierKey(undefined, first) : identifierKey(first, second);
    });
    return { rows: union(keys.map((key) => column.rowsOf(key))) };
  }
  if (modifier !== undefined && !/^[A-Z]/.test(modifier))
    throw unsupportedModifier(column.parameter, modifier);
  const { targets } = column.parameter;
  const types = modifier === undefined ? (targets === 'any' ? context.types : targets) : [modifier];
  const keys = alternatives.map(plainText).flatMap((written) => {
    if (!written.includes('/') && !written.includes(':')) {
      return [...types.map((type) => `${type}/${written}`), written];
    }
    const key = referenceKey(written, base);
    return key === undefined ? [] : [key];
  });
  return { rows: union(keys.map((key) => column.rowsOf(key))) };
}
