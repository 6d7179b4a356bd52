import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import { dimensions, type Quality, type RuleInfo } from '#core/quality/quality.ts';
import { NORTH, SOUTH } from '#core/testing/build.ts';
import { north, south } from '#views/parts/testing.ts';
import { QualityPage } from './QualityPage.tsx';
import type { QualitySearch } from './qualitySearch.ts';

vi.mock('./DimensionChart.tsx', () => ({ DimensionChart: () => null }));
vi.mock('./RuleChart.tsx', () => ({ RuleChart: () => null }));
vi.mock('#views/review/FlagButton.tsx', () => ({
  FlagButton: ({ target }: { readonly target: { readonly key: string } }) => (
    <button type="button">{`Flag ${target.key}`}</button>
  ),
}));
vi.mock('#queries/useReview.ts', () => ({ useReview: () => ({ flags: [] }) }));
vi.mock('./useResourceTitles.ts', () => ({
  useResourceTitles: () => (_source: string, reference: string) =>
    reference === 'MedicationRequest/1' ? 'lisinopril 10 mg oral tablet' : undefined,
}));

const dose: RuleInfo = {
  id: 'CQ-MRQ-015',
  title: 'Active order has a dose',
  dimension: 'completeness',
  resource: 'MedicationRequest',
  class: 'medications',
  severity: 'major',
  weight: 3,
  message: 'An active order says no dose.',
  source: 'US Core 6.1',
};
const lot: RuleInfo = {
  ...dose,
  id: 'CQ-IMM-001',
  title: 'Lot number stated',
  class: 'immunizations',
  severity: 'minor',
  weight: 1,
};

const quality: Quality = {
  rules: [lot, dose],
  results: [
    {
      source: NORTH,
      rule: dose.id,
      applicable: 12,
      failing: 2,
      failures: ['MedicationRequest/1', 'MedicationRequest/2'],
    },
    { source: SOUTH, rule: dose.id, applicable: 9, failing: 0, failures: [] },
    { source: SOUTH, rule: lot.id, applicable: 4, failing: 1, failures: ['Immunization/1'] },
  ],
  byDimension: dimensions.flatMap((dimension) => [
    { source: NORTH, dimension, score: 0.834, applicable: 12 },
    { source: SOUTH, dimension, score: undefined, applicable: 9 },
  ]),
  byClass: [
    { source: NORTH, class: 'medications', score: 1, applicable: 30 },
    { source: SOUTH, class: 'medications', score: undefined, applicable: 0 },
  ],
  completeness: [{ source: NORTH, class: 'medications', element: 'dose', filled: 3, of: 4 }],
};

interface Setting {
  readonly search?: QualitySearch;
  readonly isFinal?: boolean;
  readonly quality?: Quality;
}

async function renderQuality({
  search = {},
  isFinal = true,
  quality: given = quality,
}: Setting = {}) {
  const onSearch = vi.fn();
  await renderView(
    <QualityPage
      quality={given}
      isFinal={isFinal}
      sources={[north, south]}
      search={search}
      onSearch={onSearch}
    />,
  );
  return onSearch;
}

it('says how many checks stand behind the figures', async () => {
  await renderQuality();
  expect(screen.getByText(/^2 rules, 25 applicable checks\./)).toBeTruthy();
});

it('says that figures are not final while sources are read', async () => {
  await renderQuality({ isFinal: false });
  expect(screen.getByText(/so far; sources are still being read/)).toBeTruthy();
});

it('gives a score with its n, rounded down, and none below ten checks', async () => {
  await renderQuality();
  const row = screen.getByRole('row', { name: /^Completeness/ });
  const [a, b] = within(row).getAllByRole('cell');
  expect([a?.textContent, b?.textContent]).toEqual(['83 %n = 12', 'Too fewn = 9']);
});

it('leads from a score to the failing rules behind it', async () => {
  const onSearch = await renderQuality();
  await userEvent.click(
    screen.getByRole('button', { name: 'Failing rules: Completeness, North Hospital' }),
  );
  expect(onSearch).toHaveBeenCalledWith({
    dimension: 'completeness',
    class: undefined,
    source: NORTH,
    rule: undefined,
  });
});

it('ranks failing rules by what they weigh', async () => {
  await renderQuality();
  const list = screen.getByRole('list', { name: 'Failing rules' });
  const titles = within(list).getAllByRole('button');
  expect(titles.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^MajorActive order has a dose.*2 of 21 fail$/),
    expect.stringMatching(/^MinorLot number stated.*1 of 4 fail$/),
  ]);
});

it('opens a rule: why, where from, and what fails by name', async () => {
  await renderQuality({ search: { rule: dose.id } });
  expect(screen.getByText('An active order says no dose.')).toBeTruthy();
  expect(screen.getByText('US Core 6.1')).toBeTruthy();
  expect(screen.getByText('lisinopril 10 mg oral tablet')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'MedicationRequest/2' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Flag / })).toHaveLength(2);
});

it('asks the address to open a rule', async () => {
  const onSearch = await renderQuality();
  await userEvent.click(screen.getByRole('button', { name: /Lot number stated/ }));
  expect(onSearch).toHaveBeenCalledWith({ rule: lot.id });
});

it('says what the list is narrowed to, and widens it', async () => {
  const onSearch = await renderQuality({ search: { source: SOUTH } });
  expect(screen.getByText(/^Only South Clinic\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Active order has a dose/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onSearch).toHaveBeenCalledWith({
    dimension: undefined,
    class: undefined,
    source: undefined,
  });
});

it('says so where no rule fails', async () => {
  await renderQuality({ quality: { ...quality, results: [] } });
  expect(screen.getByText('No rule that applies fails here.')).toBeTruthy();
});

it('shows how often an element is filled, as a share and as counts', async () => {
  await renderQuality();
  expect(screen.getByRole('row', { name: /^dose/ }).textContent).toContain('75 %3 of 4');
});
