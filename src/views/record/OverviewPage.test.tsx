import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import { completeCoverage, NORTH, SOUTH } from '#core/testing/build.ts';
import { aComparedSource, aComparison, aRow, north, south } from '#views/parts/testing.ts';
import { OverviewPage } from './OverviewPage.tsx';

vi.mock('./FlagSlot.tsx', () => ({ AlertFlagSlot: () => null }));

async function renderOverview(more: Parameters<typeof aComparison>[0], isFinal = true) {
  await renderView(
    <OverviewPage
      comparison={aComparison(more)}
      isFinal={isFinal}
      beingRead={[]}
      sources={[north, south]}
    />,
  );
}

it('puts critical findings before major ones', async () => {
  const references = [{ source: NORTH, reference: 'AllergyIntolerance/1' }];
  await renderOverview({
    alerts: [
      { id: 'b', severity: 'major', class: 'medications', says: 'Two of a kind.', references },
      { id: 'a', severity: 'critical', class: 'allergies', says: 'Denied and named.', references },
    ],
  });
  const list = screen.getByRole('region', { name: 'Safety findings' });
  const said = within(list).getAllByRole('listitem');
  expect(said.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^CriticalDenied and named/),
    expect.stringMatching(/^MajorTwo of a kind/),
  ]);
});

it('counts rows of a class by verdict and severity', async () => {
  await renderOverview({
    rows: [aRow(), aRow({ id: '2', verdict: 'missing', severity: 'major' })],
  });
  const row = screen.getAllByRole('row', { name: /^Medications/ })[0];
  if (row === undefined) throw new Error('no row');
  const counts = within(row).getAllByRole('cell');
  expect(counts.map((cell) => cell.textContent)).toEqual(['0', '1', '0', '1', '0', '1', '0', '2']);
});

it.each<[string, boolean, string]>([
  ['all was read', true, 'None among what was read.'],
  ['sources are being read', false, 'None so far; sources are still being read.'],
])('does not call it quiet too early: %s', async (_when, isFinal, words) => {
  await renderOverview({}, isFinal);
  const findings = screen.getByRole('region', { name: 'Safety findings' });
  expect(within(findings).getByText(words)).toBeTruthy();
});

it('tells each kind of silence apart, and what was withheld', async () => {
  await renderOverview({
    sources: [
      aComparedSource({
        received: 3,
        used: 2,
        withheld: [{ reference: 'Observation/9', reason: 'entered-in-error' }],
      }),
      aComparedSource({
        id: SOUTH,
        coverage: {
          ...completeCoverage,
          labs: { state: 'partial', reason: 'Page 4 answered 503.' },
          goals: { state: 'unsupported', reason: undefined },
          coverage: { state: 'not-permitted', reason: undefined },
          devices: { state: 'refused', reason: undefined },
        },
      }),
    ],
  });
  const table = within(screen.getByRole('region', { name: 'Coverage by class and source' }));
  const lineOf = (name: RegExp) => table.getByRole('row', { name }).textContent;
  expect(lineOf(/^Lab results/)).toContain('Read in partPage 4 answered 503.');
  expect(lineOf(/^Goals/)).toContain('Not offered by the server');
  expect(lineOf(/^Insurance/)).toContain('Not permitted');
  expect(lineOf(/^Devices/)).toContain('Refused by the server');
  expect(lineOf(/^15 other classes/)).toContain('Read to its end');
  expect(lineOf(/^Received/)).toContain('3 resources: 2 used, 1 withheld');
  expect(screen.getByText(/entered-in-error \(1\)/)).toBeTruthy();
});
