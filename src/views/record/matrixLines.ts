import type { ConnectionId } from '#core/base/ids.ts';
import type { Row, Verdict } from '#core/compare/comparison.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { severities } from '#views/parts/severityWords.ts';
import { verdicts } from '#views/parts/verdictWords.ts';
import type { RecordSearch } from './recordSearch.ts';

/** What stands on one line of the matrix, in order from the top. `at` is its aria-rowindex. */
export type Line =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly at: number;
      readonly verdict: Verdict;
      readonly count: number;
      readonly isFolded: boolean;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly at: number;
      readonly row: Row;
      /** Its fields stand on a line of their own below it. */
      readonly isOpen: boolean;
    };

/** Lines are drawn and measured by the chunk: with 50,000 of them, one by one is too slow. */
const CHUNK = 10;

/** Rows that pass every filter of the address, in their order. */
export function filterRows(rows: readonly Row[], search: RecordSearch): readonly Row[] {
  const words = (search.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const least = search.severity === undefined ? undefined : severities.indexOf(search.severity);
  return rows.filter(
    (row) =>
      passesVerdict(row, search.verdict) &&
      (least === undefined || severities.indexOf(row.severity) <= least) &&
      passesSource(row, search.source) &&
      passesStatus(row, search.status) &&
      words.every((word) => textOf(row).includes(word)),
  );
}

/** Classes whose facts are events: rows of one name are told apart by their day. */
export const EVENTS: readonly FactClass[] = [
  'labs',
  'vitals',
  'procedures',
  'encounters',
  'reports',
  'documents',
];

/** Events by name, the newest of a name first; other classes in the order they came. */
export function inReadingOrder(factClass: FactClass, rows: readonly Row[]): readonly Row[] {
  if (!EVENTS.includes(factClass)) return rows;
  const placed = rows.map((row) => ({ row, newest: newestOf(row) }));
  placed.sort(
    (one, other) =>
      compareText(one.row.title, other.row.title) || compareText(other.newest, one.newest),
  );
  return placed.map(({ row }) => row);
}

function newestOf({ cells }: Row): string {
  return cells.reduce((newest, { date = '' }) => (date > newest ? date : newest), '');
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Lays rows out under their verdicts, most severe first; the order of equals is kept. */
export function layOut(
  rows: readonly Row[],
  open: ReadonlySet<string>,
  folded: ReadonlySet<Verdict>,
): readonly Line[] {
  const lines: Line[] = [];
  const sorted = sortByFinding(rows);
  let at = 2; // the header is 1
  for (const verdict of verdicts) {
    const lists = severities.map((severity) => sorted.get(`${verdict} ${severity}`) ?? []);
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    if (count === 0) continue;
    const isFolded = folded.has(verdict);
    lines.push({ kind: 'group', key: `group:${verdict}`, at, verdict, count, isFolded });
    at += 1;
    if (isFolded) continue;
    for (const list of lists) {
      for (const row of list) {
        const isOpen = open.has(row.id);
        lines.push({ kind: 'row', key: row.id, at, row, isOpen });
        at += isOpen ? 2 : 1;
      }
    }
  }
  return lines;
}

/** Rows by verdict and severity, in one pass: there may be 50,000. */
function sortByFinding(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.verdict} ${row.severity}`;
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [row]);
    else list.push(row);
  }
  return lists;
}

/** How many rows the whole table has, header and opened fields included. */
export function rowCount(lines: readonly Line[]): number {
  const last = lines.at(-1);
  if (last === undefined) return 1;
  return last.kind === 'row' && last.isOpen ? last.at + 1 : last.at;
}

export function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: (readonly Line[])[] = [];
  for (let at = 0; at < lines.length; at += CHUNK) chunks.push(lines.slice(at, at + CHUNK));
  return chunks;
}

export function chunkOf(index: number): number {
  return Math.floor(index / CHUNK);
}

export function firstOf(chunk: number): number {
  return chunk * CHUNK;
}

function passesVerdict(row: Row, verdict: RecordSearch['verdict']): boolean {
  if (verdict === undefined) return true;
  return verdict === 'differences' ? row.verdict !== 'agrees' : row.verdict === verdict;
}

function passesSource(row: Row, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const lacks = wanted.startsWith('!');
  const id = (lacks ? wanted.slice(1) : wanted) as ConnectionId;
  const cell = row.cells.find(({ source }) => source === id);
  return cell === undefined || (cell.state === 'recorded') !== lacks;
}

/** A row is current where any source says so: what one source stopped may still be taken. */
function passesStatus({ cells }: Row, status: RecordSearch['status']): boolean {
  if (status === undefined) return true;
  return cells.some(({ isCurrent }) => isCurrent) === (status === 'current');
}

const texts = new WeakMap<Row, string>();

function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const cells = row.cells.flatMap(({ summary, author }) => [...summary, author ?? '']);
  const values = row.fields.flatMap((field) => field.values.map(({ value }) => value));
  const text = [row.title, ...cells, ...values].join(' ').toLowerCase();
  texts.set(row, text);
  return text;
}
