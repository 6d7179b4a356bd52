import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import type { Cell, Row, Verdict } from '#core/compare/comparison.ts';
import type { Column } from '#views/record/columns.ts';

const SOURCES = ['north', 'east', 'south', 'west'];
const VERDICTS: readonly Verdict[] = ['agrees', 'agrees', 'agrees', 'differs', 'missing'];
const NAMES = [
  'lisinopril 10 mg oral tablet',
  'metformin 500 mg',
  'warfarin sodium 5 mg',
  'sodium',
];

export const columns: readonly Column[] = SOURCES.map((source, at) => ({
  source: { id: idOf(source), name: `${source} clinic`, letter: 'NESW'.charAt(at), color: at + 1 },
  coverage: { state: 'complete', reason: undefined },
  isReading: false,
}));

/** Rows as a comparison has them, of four sources. */
export function makeRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, at) => {
    const verdict = VERDICTS[at % VERDICTS.length] ?? 'agrees';
    return {
      id: `medications:${at}`,
      class: 'medications',
      title: `${NAMES[at % NAMES.length]} (${at})`,
      verdict,
      severity: verdict === 'differs' ? 'major' : 'none',
      duplicateWithin: [],
      cells: columns.map(({ source }, column) => cellOf(source.id, at, column, verdict)),
      fields: [],
      why: { tier: undefined, key: '', score: 1 },
    };
  });
}

function cellOf(source: ConnectionId, at: number, column: number, verdict: Verdict): Cell {
  const isSilent = verdict === 'missing' && column === at % 4;
  return {
    source,
    state: isSilent ? 'not-recorded' : 'recorded',
    references: isSilent ? [] : [`MedicationRequest/${at}-${column}`],
    lastUpdated: undefined,
    date: undefined,
    summary: isSilent ? [] : [`${(at % 40) + 1} mg`, 'twice a day', 'oral'],
    author: undefined,
    isCurrent: at % 3 > 0,
  };
}

function idOf(text: string): ConnectionId {
  const id = toConnectionId(text);
  if (id === undefined) throw new Error(`${text} is no id.`);
  return id;
}
