import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import type { Flag } from '#core/review/fold.ts';
import type { ReviewState } from '#queries/useReview.ts';
import { north, south } from '#views/parts/testing.ts';
import { ReviewPage } from './ReviewPage.tsx';
import type { ReviewSearch } from './reviewSearch.ts';
import { saveFile } from './saveFile.ts';
import { aFlag } from './testing.ts';

vi.mock('./saveFile.ts', () => ({ saveFile: vi.fn() }));

async function renderReview(flags: readonly Flag[], more: Partial<ReviewState> = {}) {
  const review = {
    state: 'ready' as const,
    says: undefined,
    flags,
    elsewhere: 0,
    flag: vi.fn(async () => {}),
    edit: vi.fn(async () => {}),
    resolve: vi.fn(async () => {}),
    reopen: vi.fn(async () => {}),
    withdraw: vi.fn(async () => {}),
    ...more,
  } satisfies ReviewState;
  const search: ReviewSearch = {};
  await renderView(
    <ReviewPage review={review} sources={[north, south]} search={search} onSearch={vi.fn()} />,
  );
  return review;
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

it('says that nothing is flagged yet, and exports nothing', async () => {
  await renderReview([]);
  expect(screen.getByRole('heading', { name: 'Nothing is flagged yet' })).toBeTruthy();
  expect(button('Export CSV').hasAttribute('disabled')).toBe(true);
});

it('says that a filter hides what there is', async () => {
  await renderReview([aFlag('1', { state: 'resolved' })]);
  expect(screen.getByRole('heading', { name: 'No open flag fits this filter' })).toBeTruthy();
  expect(screen.getByText('0 open of 1 flag on this person.')).toBeTruthy();
});

it('counts flags on other people without showing them', async () => {
  await renderReview([aFlag('1')], { elsewhere: 2 });
  expect(screen.getByText(/2 flags on other people are kept in this browser/)).toBeTruthy();
});

it('shows how bad, what, whose, why, by whom and when', async () => {
  await renderReview([aFlag('1', { severity: 'critical' })]);
  const row = screen.getByRole('row', { name: /Metformin/ });
  expect(row.textContent).toMatch(/Critical.*Metformin 500 mg oral tablet.*Medications/);
  expect(row.textContent).toMatch(/Asked the ward.*Open.*Sam Steward15-Jan-2026 12:00/);
  expect(
    within(row)
      .getByRole('link', { name: /Metformin/ })
      .getAttribute('href'),
  ).toBe('/record/medications?row=medications%3A1');
});

it('says which resource failed a check', async () => {
  const { target } = aFlag('1');
  await renderReview([aFlag('1', { target: { ...target, kind: 'check', key: 'CQ-1|x' } })]);
  expect(screen.getByText('MedicationRequest/1')).toBeTruthy();
});

it('resolves with a note, and can undo it', async () => {
  const review = await renderReview([aFlag('1')]);
  await userEvent.click(button(/^Resolve ?Metformin/));
  await userEvent.type(await screen.findByLabelText(/How it was resolved/), 'Ward corrected it');
  await userEvent.click(button('Resolve flag'));
  expect(review.resolve).toHaveBeenCalledWith('1', 'Ward corrected it');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(review.reopen).toHaveBeenCalledWith('1');
});

it('withdraws, and can undo it', async () => {
  const review = await renderReview([aFlag('1')]);
  await userEvent.click(button(/^Withdraw ?Metformin/));
  expect(review.withdraw).toHaveBeenCalledWith('1');
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(review.reopen).toHaveBeenCalledWith('1');
});

it('keeps the words in the form where the browser refuses to store them', async () => {
  const resolve = vi.fn(async () => Promise.reject(new Error('full')));
  await renderReview([aFlag('1')], { resolve });
  await userEvent.click(button(/^Resolve ?Metformin/));
  await userEvent.type(await screen.findByLabelText(/How it was resolved/), 'Ward corrected it');
  await userEvent.click(button('Resolve flag'));
  expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
  expect(screen.getByDisplayValue('Ward corrected it')).toBeTruthy();
});

it('edits kind, severity and reason', async () => {
  const review = await renderReview([aFlag('1')]);
  await userEvent.click(button(/^Edit ?Metformin/));
  await userEvent.click(await screen.findByRole('radio', { name: /Critical/ }));
  await userEvent.click(button('Save flag'));
  expect(review.edit).toHaveBeenCalledWith('1', {
    kind: 'mismatch',
    severity: 'critical',
    note: 'Asked the ward',
  });
});

it('exports what is shown', async () => {
  await renderReview([aFlag('1'), aFlag('2', { state: 'resolved', note: 'Hidden' })]);
  await userEvent.click(button('Export CSV'));
  const [name, , text] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(name).toBe('concord-flags.csv');
  expect(text).toContain('Asked the ward');
  expect(text).not.toContain('Hidden');
});

it('says why flags cannot be read', async () => {
  await renderReview([], { state: 'broken', says: 'This browser blocks storage.' });
  expect(screen.getByText('This browser blocks storage.')).toBeTruthy();
});
