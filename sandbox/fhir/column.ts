import type { Span } from './dates.ts';
import type { SearchParameter } from './parameters.ts';
import { referenceKeys } from './references.ts';
import { addRow, dropRow, type Rows } from './rows.ts';
import {
  fold,
  type Measure,
  measuresOf,
  rawValues,
  spansOf,
  stringsOf,
  tokensOf,
  urisOf,
} from './values.ts';

/** Everything indexed for one search parameter of one type. */
export interface Column {
  readonly parameter: SearchParameter;
  put(row: number, root: unknown): void;
  drop(row: number): void;
  isMissing(row: number): boolean;
  /** What `_sort` compares; undefined sorts last. */
  sortKey(row: number, descending: boolean): string | number | undefined;
}

/** Strings, tokens, references and URIs: rows by key. */
export class KeyColumn implements Column {
  readonly parameter: SearchParameter;
  readonly #keysOf: (value: unknown) => readonly string[];
  readonly #keys: (readonly string[] | undefined)[] = [];
  readonly #postings = new Map<string, number[]>();
  #sorted: readonly string[] | undefined;

  constructor(parameter: SearchParameter, keysOf: (value: unknown) => readonly string[]) {
    this.parameter = parameter;
    this.#keysOf = keysOf;
  }

  put(row: number, root: unknown): void {
    const raw = rawValues(this.parameter, root);
    if (raw.length === 0) return;
    const keys = [...new Set(raw.flatMap(this.#keysOf))];
    if (keys.length === 0) return;
    this.#keys[row] = keys;
    for (const key of keys) {
      const rows = this.#postings.get(key);
      if (rows === undefined) this.#postings.set(key, [row]);
      else addRow(rows, row);
    }
    this.#sorted = undefined;
  }

  drop(row: number): void {
    for (const key of this.#keys[row] ?? []) {
      const rows = this.#postings.get(key);
      if (rows !== undefined) dropRow(rows, row);
      if (rows?.length === 0) this.#postings.delete(key);
    }
    delete this.#keys[row];
    this.#sorted = undefined;
  }

  isMissing(row: number): boolean {
    return this.#keys[row] === undefined;
  }

  sortKey(row: number): string | undefined {
    return this.#keys[row]?.[0];
  }

  keysAt(row: number): readonly string[] {
    return this.#keys[row] ?? [];
  }

  rowsOf(key: string): Rows {
    return this.#postings.get(key) ?? [];
  }

  /** Every key, in order, so that a prefix is found by halving. */
  sortedKeys(): readonly string[] {
    this.#sorted ??= [...this.#postings.keys()].sort();
    return this.#sorted;
  }
}

/** Dates, numbers and quantities: intervals by row. */
export class SpanColumn<T extends Span> implements Column {
  readonly parameter: SearchParameter;
  readonly #spansOf: (value: unknown) => readonly T[];
  readonly #spans: (readonly T[] | undefined)[] = [];

  constructor(parameter: SearchParameter, spans: (value: unknown) => readonly T[]) {
    this.parameter = parameter;
    this.#spansOf = spans;
  }

  put(row: number, root: unknown): void {
    const spans = rawValues(this.parameter, root).flatMap(this.#spansOf);
    if (spans.length > 0) this.#spans[row] = spans;
  }

  drop(row: number): void {
    delete this.#spans[row];
  }

  isMissing(row: number): boolean {
    return this.#spans[row] === undefined;
  }

  spansAt(row: number): readonly T[] {
    return this.#spans[row] ?? [];
  }

  sortKey(row: number, descending: boolean): number | undefined {
    const spans = this.#spans[row];
    if (spans === undefined) return undefined;
    return descending
      ? Math.max(...spans.map((span) => span.to))
      : Math.min(...spans.map((span) => span.from));
  }
}

/** Composites keep nothing: they are read from the resource itself, after their parts narrowed. */
class CompositeColumn implements Column {
  readonly parameter: SearchParameter;
  constructor(parameter: SearchParameter) {
    this.parameter = parameter;
  }
  put(): void {}
  drop(): void {}
  isMissing(): boolean {
    return true;
  }
  sortKey(): undefined {
    return undefined;
  }
}

export function columnFor(parameter: SearchParameter, base: string): Column {
  switch (parameter.type) {
    case 'string':
      return new KeyColumn(parameter, (value) => stringsOf(value).map(fold));
    case 'token':
      return new KeyColumn(parameter, tokenKeys);
    case 'uri':
      return new KeyColumn(parameter, urisOf);
    case 'reference':
      return new KeyColumn(parameter, (value) => referenceKeys(value, base));
    case 'date':
      return new SpanColumn<Span>(parameter, spansOf);
    case 'number':
    case 'quantity':
      return new SpanColumn<Measure>(parameter, measuresOf);
    case 'composite':
      return new CompositeColumn(parameter);
  }
}

/** Keys for `code`, `system|code` (or `|code`) and `system|`; texts are looked up in the resource. */
function tokenKeys(value: unknown): readonly string[] {
  return tokensOf(value).flatMap(({ system, code }) => {
    if (code === '') return ['~'];
    const keys = [tokenKey(undefined, code), tokenKey(system, code)];
    return system === '' ? keys : [...keys, tokenKey(system, '')];
  });
}

/** No system means any; an empty system means none. */
export function tokenKey(system: string | undefined, code: string): string {
  return system === undefined ? `=${code}` : `${system}\n${code}`;
}
