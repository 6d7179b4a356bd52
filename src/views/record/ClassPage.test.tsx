import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import type { Row } from '#core/compare/comparison.ts';
import type { ClassCoverage } from '#core/facts/record.ts';
import { SOUTH } from '#core/testing/build.ts';
import { aCell, aRow, north, south } from '#views/parts/testing.ts';
import { ClassPage } from './ClassPage.tsx';
import type { RecordSearch } from './recordSearch.ts';

vi.mock('./FlagSlot.tsx', () => ({ FlagSlot: () => null, CellFlagSlot: () => null }));

const whole: ClassCoverage = { state: 'complete', reason: undefined };

interface Setting {
  readonly rows: readonly Row[];
  readonly search?: RecordSearch;
  readonly southRead?: ClassCoverage;
  readonly isReading?: boolean;
}

async function renderClass({ rows, search = {}, southRead = whole, isReading = false }: Setting) {
  const onSearch = vi.fn();
  await renderView(
    <ClassPage
      factClass="medications"
      rows={rows}
      columns={[
        { source: north, coverage: whole, isReading: false },
        { source: south, coverage: southRead, isReading },
      ]}
      isFinal={!isReading}
      search={search}
      onSearch={onSearch}
    />,
  );
  return onSearch;
}

const doubled = aRow({
  id: 'medications:warfarin',
  title: 'warfarin sodium 5 mg oral tablet',
  verdict: 'differs',
  severity: 'critical',
  duplicateWithin: [SOUTH],
  cells: [
    aCell({ summary: ['5 mg'] }),
    aCell({ source: SOUTH, summary: ['10 mg'], references: ['MedicationRequest/2', 'x/3'] }),
  ],
  fields: [
    {
      name: 'dose',
      agreement: 'different',
      severity: 'critical',
      tolerance: 'within 5 %',
      values: [
        { source: north.id, value: '5 mg' },
        { source: SOUTH, value: '10 mg' },
      ],
    },
  ],
});

it('groups rows by verdict, those that differ first', async () => {
  await renderClass({ rows: [aRow(), doubled] });
  const titles = screen.getAllByRole('rowheader').map((head) => head.textContent);
  expect(titles).toEqual([
    expect.stringMatching(/^≠Differs1 row/),
    'warfarin sodium 5 mg oral tablet',
    expect.stringMatching(/^✓Agrees1 row/),
    'lisinopril 10 mg oral tablet',
  ]);
});

it('lays both values, the verdict, the severity and the repetition in one row', async () => {
  await renderClass({ rows: [doubled] });
  const row = screen.getByRole('row', { name: /warfarin/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual([
    '5 mg',
    '10 mg×2 in this source',
    '≠DiffersCritical',
  ]);
});

const silent = (state: 'not-recorded' | 'not-known') =>
  aRow({ cells: [aCell(), aCell({ source: SOUTH, state, references: [], summary: [] })] });

it.each<[string, 'not-recorded' | 'not-known', ClassCoverage, boolean, RegExp]>([
  ['recorded nowhere in a source read to its end', 'not-recorded', whole, false, /^Not recorded$/],
  [
    'silent because reading stopped',
    'not-known',
    { state: 'partial', reason: 'Page 4 answered 503.' },
    false,
    /^Read in part$/,
  ],
  [
    'silent because the scope was not granted',
    'not-known',
    { state: 'not-permitted', reason: undefined },
    false,
    /^Not permitted$/,
  ],
  [
    'silent because the server refused',
    'not-known',
    { state: 'refused', reason: undefined },
    false,
    /^Refused by the server$/,
  ],
  [
    'still being read',
    'not-known',
    { state: 'unread', reason: undefined },
    true,
    /^Still reading$/,
  ],
])('never says the same of a fact %s', async (_what, state, southRead, isReading, words) => {
  await renderClass({ rows: [silent(state)], southRead, isReading });
  const row = screen.getByRole('row', { name: /lisinopril/ });
  expect(within(row).getAllByRole('cell')[1]?.textContent).toMatch(words);
});

it('says once, above the matrix, why a source was read no further', async () => {
  const southRead: ClassCoverage = { state: 'partial', reason: 'Page 4 answered 503.' };
  await renderClass({ rows: [silent('not-known'), aRow({ id: '2' })], southRead });
  const notes = screen.getByRole('list', { name: 'How the sources were read' });
  expect(notes.textContent).toContain('Page 4 answered 503.');
  expect(screen.getAllByText('Page 4 answered 503.')).toHaveLength(1);
});

it('tells results of one test apart by their date', async () => {
  const date = '2025-03-09T00:00:00Z';
  await renderClass({
    rows: [aRow({ class: 'labs', title: 'Sodium', cells: [aCell({ date }), aCell({ date })] })],
  });
  expect(screen.getByRole('button', { name: 'Sodium 09-Mar-2025' })).toBeTruthy();
});

it('opens a row by key, says the difference in words, and why it was joined', async () => {
  await renderClass({ rows: [doubled] });
  screen.getByRole('button', { name: /warfarin/ }).focus();
  await userEvent.keyboard('{Enter}');
  const field = within(screen.getByRole('table', { name: /^Fields of warfarin/ }));
  const line = field.getByRole('row', { name: /^Dose/ });
  expect(line.textContent).toContain('Dose differs: 5 mg, 10 mg');
  expect(line.textContent).toContain('within 5 %');
  expect(field.getByRole('row', { name: /^Last modified/ }).textContent).toContain('01-Mar-2025');
  expect(screen.getByText(/they name the same ingredient/)).toBeTruthy();
});

it.each([
  ['j', '{j}'],
  ['the arrow', '{ArrowDown}'],
])('moves to the next row by %s', async (_key, pressed) => {
  await renderClass({ rows: [doubled, aRow()] });
  screen.getByRole('button', { name: /warfarin/ }).focus();
  await userEvent.keyboard(pressed);
  expect(document.activeElement?.textContent).toContain('lisinopril');
});

it('goes to the text filter by /', async () => {
  await renderClass({ rows: [doubled] });
  screen.getByRole('button', { name: /warfarin/ }).focus();
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByLabelText('Filter by text'));
});

it('asks the address for what is filtered', async () => {
  const onSearch = await renderClass({ rows: [doubled, aRow()] });
  await userEvent.click(screen.getByRole('button', { name: 'Only differences' }));
  expect(onSearch).toHaveBeenCalledWith({ verdict: 'differences' });
});

it('counts what a filter leaves', async () => {
  await renderClass({ rows: [doubled, aRow()], search: { verdict: 'differences' } });
  expect(screen.getByText('1 of 2 rows')).toBeTruthy();
});

it('says that a filter hides everything, and lifts it', async () => {
  const onSearch = await renderClass({ rows: [aRow()], search: { q: 'aspirin' } });
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
  expect(onSearch.mock.calls[0]?.[0]).toHaveProperty('q', undefined);
});

it.each<[string, ClassCoverage, string]>([
  ['absent', whole, 'No source records any medications'],
  ['unread', { state: 'refused', reason: '403' }, 'No medications were read'],
])('calls an empty list %s for what it is', async (_what, southRead, title) => {
  await renderClass({ rows: [], southRead });
  expect(screen.getByRole('heading', { name: title })).toBeTruthy();
});
