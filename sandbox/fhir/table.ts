import { type Column, columnFor, KeyColumn } from './column.ts';
import { parametersOf } from './parameters.ts';
import type { StoredResource } from './resource.ts';
import type { Rows } from './rows.ts';

/** All resources of one type: a row each, a column for each search parameter. */
export class Table {
  readonly type: string;
  readonly #base: string;
  readonly #resources: (StoredResource | undefined)[] = [];
  readonly #rows = new Map<string, number>();
  readonly #columns = new Map<string, Column>();
  readonly #ranks = new Map<string, Int32Array>();
  #everyRow: Rows | undefined;

  constructor(type: string, base: string) {
    this.type = type;
    this.#base = base;
    for (const parameter of parametersOf(type).values()) {
      if (parameter.name !== '_id') this.#columns.set(parameter.name, columnFor(parameter, base));
    }
  }

  get base(): string {
    return this.#base;
  }

  get size(): number {
    return this.#rows.size;
  }

  column(name: string): Column | undefined {
    return this.#columns.get(name);
  }

  columns(): Iterable<Column> {
    return this.#columns.values();
  }

  at(row: number): StoredResource | undefined {
    return this.#resources[row];
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  get(id: string): StoredResource | undefined {
    const row = this.#rows.get(id);
    return row === undefined ? undefined : this.#resources[row];
  }

  /** Keeps a resource in its row, so that an update does not move it between pages. */
  put(resource: StoredResource): void {
    const known = this.#rows.get(resource.id);
    const row = known ?? this.#resources.length;
    for (const column of this.#columns.values()) {
      if (known !== undefined) column.drop(row);
      column.put(row, resource);
    }
    this.#resources[row] = resource;
    this.#rows.set(resource.id, row);
    this.#forgetOrder();
  }

  drop(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    for (const column of this.#columns.values()) column.drop(row);
    this.#resources[row] = undefined;
    this.#rows.delete(id);
    this.#forgetOrder();
  }

  everyRow(): Rows {
    this.#everyRow ??= [...this.#rows.values()].sort((a, b) => a - b);
    return this.#everyRow;
  }

  /** Each row's place when the whole table is sorted upward, from 1; 0 where it has no value. */
  ranks(column: Column, descending: boolean): Int32Array {
    const name = `${column.parameter.name} ${descending}`;
    const known = this.#ranks.get(name);
    if (known !== undefined) return known;
    const ranks = new Int32Array(this.#resources.length);
    const keyed = this.everyRow().flatMap((row) => {
      const key = column.sortKey(row, descending);
      return key === undefined ? [] : [{ row, key }];
    });
    keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    let rank = 0;
    let last: string | number | undefined;
    for (const { row, key } of keyed) {
      if (key !== last) rank += 1;
      last = key;
      ranks[row] = rank;
    }
    this.#ranks.set(name, ranks);
    return ranks;
  }

  #forgetOrder(): void {
    this.#everyRow = undefined;
    this.#ranks.clear();
  }
}

/** The first resource that refers to `Type/id`, by any search parameter. */
export function referrerOf(tables: Iterable<Table>, key: string): string | undefined {
  for (const table of tables) {
    for (const column of table.columns()) {
      if (!(column instanceof KeyColumn) || column.parameter.type !== 'reference') continue;
      const [row] = column.rowsOf(key);
      if (row !== undefined) return `${table.type}/${table.at(row)?.id}`;
    }
  }
  return undefined;
}
