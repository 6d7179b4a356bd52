import { type Clause, readClause } from './clause.ts';
import { KeyColumn } from './column.ts';
import type { Match } from './keyMatch.ts';
import { matchColumn } from './match.ts';
import { FhirError } from './outcome.ts';
import type { SearchParameter } from './parameters.ts';
import type { Query } from './resource.ts';
import { hasRow, type Rows, union } from './rows.ts';
import type { Table } from './table.ts';

/** What searching needs to know of the server around one table. */
export interface Tables {
  table(type: string): Table | undefined;
  types(): readonly string[];
  now(): number;
}

/** Rows of other types that a chain may look at; `all` where nothing limits it. */
export type Visible = (type: string) => Rows | 'all';

/**
 * Rows that meet every condition.
 *
 * The shortest list is walked and the others are only asked, so that a search costs what its
 * narrowest condition costs, whatever the server holds.
 */
export function selectRows(tables: Tables, type: string, query: Query, visible: Visible): Rows {
  const table = tables.table(type);
  if (table === undefined) return [];
  const matches = query.map(([name, value]) => {
    const clause = readClause(type, name, value);
    if (clause === undefined) {
      throw new FhirError(400, 'not-supported', `Unknown search parameter ${name} for ${type}.`);
    }
    return matchClause(tables, table, clause, visible);
  });
  const allowed = visible(type);
  if (allowed !== 'all') matches.push({ rows: allowed });
  return narrow(table, matches);
}

function narrow(table: Table, matches: readonly Match[]): Rows {
  const lists = matches.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
  lists.sort((a, b) => a.length - b.length);
  const [shortest = table.everyRow(), ...others] = lists;
  const tests = matches.flatMap(({ test }) => (test === undefined ? [] : [test]));
  if (others.length === 0 && tests.length === 0) return shortest;
  return shortest.filter(
    (row) => others.every((list) => hasRow(list, row)) && tests.every((test) => test(row)),
  );
}

function matchClause(tables: Tables, table: Table, clause: Clause, visible: Visible): Match {
  if (clause.kind === 'chain') return { rows: chainRows(tables, table, clause, visible) };
  if (clause.kind === 'has') return { rows: hasRows(tables, table, clause, visible) };
  const { parameter, modifier, value } = clause;
  if (parameter.name === '_id') return matchId(table, modifier, value);
  const column = table.column(parameter.name);
  if (column === undefined) throw new Error(`No column for ${parameter.name}`);
  const context = { table, now: tables.now(), types: tables.types() };
  return matchColumn(column, modifier, value, context);
}

function matchId(table: Table, modifier: string | undefined, value: string): Match {
  if (modifier !== undefined) {
    throw new FhirError(400, 'not-supported', `Modifier :${modifier} is not supported for _id.`);
  }
  return { rows: union(value.split(',').map((id) => one(table.rowOf(id)))) };
}

function one(row: number | undefined): Rows {
  return row === undefined ? [] : [row];
}

function chainRows(
  tables: Tables,
  table: Table,
  clause: Clause & { kind: 'chain' },
  visible: Visible,
): Rows {
  const targets = clause.targets === 'any' ? tables.types() : clause.targets;
  const column = keyColumn(table, clause.parameter);
  return union(
    targets.flatMap((target) => {
      const other = tables.table(target);
      if (other === undefined || readClause(target, clause.name, clause.value) === undefined)
        return [];
      const found = selectRows(tables, target, [[clause.name, clause.value]], visible);
      return found.map((row) => column.rowsOf(`${target}/${other.at(row)?.id}`));
    }),
  );
}

function hasRows(
  tables: Tables,
  table: Table,
  clause: Clause & { kind: 'has' },
  visible: Visible,
): Rows {
  const other = tables.table(clause.type);
  if (other === undefined) return [];
  const found = selectRows(tables, clause.type, [[clause.name, clause.value]], visible);
  const column = keyColumn(other, clause.parameter);
  const start = `${table.type}/`;
  const rows = new Set<number>();
  for (const from of found) {
    for (const key of column.keysAt(from)) {
      const row = key.startsWith(start) ? table.rowOf(key.slice(start.length)) : undefined;
      if (row !== undefined) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

function keyColumn(table: Table, parameter: SearchParameter): KeyColumn {
  const column = table.column(parameter.name);
  if (!(column instanceof KeyColumn)) throw new Error(`${parameter.name} is not a reference`);
  return column;
}

/** Orders rows by `_sort`; what has no value comes last, equals keep the server's own order. */
export function sortRows(table: Table, rows: Rows, sort: string): Rows {
  const keys = sort.split(',').flatMap((written) => sortKey(table, written, rows) ?? []);
  if (keys.length === 0) return rows;
  return [...rows].sort((a, b) => {
    for (const { of, descending } of keys) {
      const [x, y] = [of(a), of(b)];
      if (x === y) continue;
      if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
      return x < y === descending ? 1 : -1;
    }
    return a - b;
  });
}

interface SortKey {
  of(row: number): string | number | undefined;
  readonly descending: boolean;
}

/** A few rows are compared by their values; many by ranks that a table works out once and keeps. */
function sortKey(table: Table, written: string, rows: Rows): SortKey | undefined {
  const descending = written.startsWith('-');
  const name = descending ? written.slice(1) : written;
  if (name === '_id') return { of: (row) => table.at(row)?.id, descending };
  const column = table.column(name);
  if (column === undefined || column.parameter.type === 'composite') return undefined;
  if (rows.length * 8 < table.size)
    return { of: (row) => column.sortKey(row, descending), descending };
  const ranks = table.ranks(column, descending);
  return { of: (row) => (ranks[row] === 0 ? undefined : ranks[row]), descending };
}
