/** Places in a type's table, in rising order. */
export type Rows = readonly number[];

/** Where `row` stands, or would stand, in a rising list. */
export function placeOf(rows: Rows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasRow(rows: Rows, row: number): boolean {
  return rows[placeOf(rows, row)] === row;
}

export function intersect(a: Rows, b: Rows): Rows {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.filter((row) => hasRow(many, row));
}

export function union(lists: readonly Rows[]): Rows {
  const filled = lists.filter((list) => list.length > 0);
  const [first = []] = filled;
  if (filled.length < 2) return first;
  const all = new Set<number>();
  for (const list of filled) for (const row of list) all.add(row);
  return [...Int32Array.from(all).sort()];
}

/** Adds a row to a list that must stay rising; nearly always at its end. */
export function addRow(rows: number[], row: number): void {
  const last = rows.at(-1);
  if (last === undefined || last < row) rows.push(row);
  else if (last !== row && !hasRow(rows, row)) rows.splice(placeOf(rows, row), 0, row);
}

export function dropRow(rows: number[], row: number): void {
  const place = placeOf(rows, row);
  if (rows[place] === row) rows.splice(place, 1);
}
