import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import type { IdentityPair } from '#core/compare/comparison.ts';
import { NORTH, SOUTH } from '#core/testing/build.ts';
import type { Identity } from '#queries/usePeople.ts';
import { aCandidate, aConnection, aSession, north, south } from '#views/parts/testing.ts';
import { PeoplePage } from './PeoplePage.tsx';

const certain: IdentityPair = {
  a: NORTH,
  b: SOUTH,
  band: 'certain',
  probability: 0.99999,
  caps: [],
  fields: [{ field: 'birthDate', agreement: 'same', bits: 13.2, a: '1980-08-14', b: '1980-08-14' }],
};
const twins: IdentityPair = {
  ...certain,
  band: 'possible',
  probability: 0.97,
  caps: ['R2'],
  fields: [{ field: 'first', agreement: 'different', bits: -5, a: 'Lena', b: 'Lina' }],
};
const connections = [north, south].map((server) =>
  aConnection({ state: 'connected', session: aSession() }, server),
);

async function renderPeople(more: Partial<Identity>) {
  const identity: Identity = {
    candidates: [aCandidate(north), aCandidate(south)],
    leftOut: [],
    pairs: [certain],
    state: 'unconfirmed',
    members: [],
    pending: [],
    confirm: vi.fn(),
    unlink: vi.fn(),
    choose: vi.fn(),
    ...more,
  };
  await renderView(
    <PeoplePage
      connections={connections}
      identity={identity}
      renderWaiting={() => 'still waiting'}
      search={null}
    />,
  );
  return identity;
}

it('confirms a certain pair with one click', async () => {
  const { confirm } = await renderPeople({});
  await userEvent.click(screen.getByRole('button', { name: 'These are the same person' }));
  expect(confirm).toHaveBeenCalledWith(undefined);
});

it('asks why below certain, and keeps the reason', async () => {
  const { confirm } = await renderPeople({ pairs: [twins] });
  const button = screen.getByRole('button', { name: 'These are the same person' });
  await userEvent.click(button);
  expect(confirm).not.toHaveBeenCalled();
  expect(screen.getByText(/Say in a few words/)).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox'), 'Asked her');
  await userEvent.click(button);
  expect(confirm).toHaveBeenCalledWith('Asked her');
});

it('shows the evidence field by field and the rule that speaks against it', async () => {
  await renderPeople({ pairs: [twins] });
  const row = screen.getByRole('row', { name: /First name/ });
  expect(within(row).getByText('Lena')).toBeTruthy();
  expect(within(row).getByText('Lina')).toBeTruthy();
  expect(within(row).getByText('−5.0')).toBeTruthy();
  expect(screen.getByText(/this could be a twin/)).toBeTruthy();
});

it('leaves a source out', async () => {
  const { unlink } = await renderPeople({});
  const card = screen.getByRole('article', { name: 'Patient at South Clinic' });
  await userEvent.click(within(card).getByRole('button', { name: /^Leave out/ }));
  expect(unlink).toHaveBeenCalledWith(SOUTH);
});

it.each<[string, Partial<Identity>, RegExp]>([
  ['confirmed', { state: 'confirmed', members: [NORTH, SOUTH] }, /Confirmed as the same person/],
  [
    'joined by a source',
    { state: 'confirmed', members: [NORTH], pending: [SOUTH] },
    /A source joined/,
  ],
  ['alone', { state: 'single', candidates: [aCandidate(north)] }, /Only North Hospital/],
  ['nobody yet', { state: 'nobody', candidates: [], pairs: [] }, /still waiting/],
])('says so where the person is %s', async (_state, more, words) => {
  await renderPeople(more);
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
});
