import { alternativesOf, partsOf, plainText, unsupportedModifier } from './clause.ts';
import { type Column, columnFor, KeyColumn, SpanColumn, tokenKey } from './column.ts';
import { FhirError } from './outcome.ts';
import { parametersOf, type SearchParameter } from './parameters.ts';
import { identifierKey, referenceKey } from './references.ts';
import { hasRow, type Rows, union } from './rows.ts';
import { dateTest, measureTest } from './spans.ts';
import type { Table } from './table.ts';
import { fold, type Measure, rawValues, stringsOf, tokensOf } from './values.ts';

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

/** Answers one plain condition, such as `code:not=1234-5` or `date=ge2024`. */
export function matchColumn(
  column: Column,
  modifier: string | undefined,
  value: string,
  context: MatchContext,
): Match {
  if (modifier === 'missing') return matchMissing(column, value, context.table);
  const alternatives = alternativesOf(value);
  const { parameter } = column;
  if (parameter.type === 'composite') return matchComposite(parameter, alternatives, context);
  if (column instanceof KeyColumn) return matchKeys(column, modifier, alternatives, context);
  if (modifier !== undefined) throw unsupportedModifier(parameter, modifier);
  if (!(column instanceof SpanColumn)) throw new Error(`No match for ${parameter.type}`);
  if (parameter.type === 'date') {
    const tests = alternatives.map((alternative) => dateTest(alternative, context.now));
    return {
      rows: undefined,
      test: (row) => column.spansAt(row).some((span) => tests.some((test) => test(span))),
    };
  }
  const tests = alternatives.map(measureTest);
  const spans = column as SpanColumn<Measure>;
  return {
    rows: undefined,
    test: (row) => spans.spansAt(row).some((span) => tests.some((test) => test(span))),
  };
}

function matchMissing(column: Column, value: string, table: Table): Match {
  if (value !== 'true' && value !== 'false') {
    throw new FhirError(400, 'invalid', `:missing takes true or false, not ${value}`);
  }
  const wanted = value === 'true';
  if (column.parameter.type !== 'composite') {
    return { rows: undefined, test: (row) => column.isMissing(row) === wanted };
  }
  const parts = column.parameter.components.flatMap((name) => table.column(name) ?? []);
  return { rows: undefined, test: (row) => parts.some((part) => part.isMissing(row)) === wanted };
}

function matchKeys(
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

function keyOfToken(written: string): string {
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

/**
 * A composite holds where one element meets all parts at once: the code and the value of the same
 * component, not of two.
 */
function matchComposite(
  parameter: SearchParameter,
  alternatives: readonly string[],
  context: MatchContext,
): Match {
  const { table } = context;
  const parts = parameter.components.flatMap((name) => parametersOf(table.type).get(name) ?? []);
  const wanted = alternatives.map((alternative) => {
    const values = partsOf(alternative, '$');
    if (values.length === parts.length) return values;
    throw new FhirError(
      400,
      'invalid',
      `${parameter.name} takes ${parts.length} values joined by $`,
    );
  });
  const meets = (element: unknown, values: readonly string[]) =>
    parts.every((part, at) => {
      const column = columnFor(part, table.base);
      column.put(0, element);
      const match = matchColumn(column, undefined, values[at] ?? '', context);
      return match.rows === undefined ? match.test(0) : match.rows.length > 0;
    });
  const codes = table.column(parameter.name.replace(/-value-.*$/, ''));
  const rows =
    codes instanceof KeyColumn
      ? union(wanted.map(([code = '']) => codes.rowsOf(keyOfToken(code))))
      : table.everyRow();
  return {
    rows,
    test: (row) =>
      rawValues(parameter, table.at(row)).some((element) =>
        wanted.some((values) => meets(element, values)),
      ),
  };
}
