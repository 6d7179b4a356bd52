import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderView } from '#app/testing.tsx';
import { NORTH, SOUTH } from '#core/testing/build.ts';
import { aCandidate, aConnection, aSession, north, south } from '#views/parts/testing.ts';
import { MembershipNotice } from './MembershipNotice.tsx';

const connected = { state: 'connected', session: aSession() } as const;
const both = [aConnection(connected, north), aConnection(connected, south)];
const candidates = [aCandidate(north), aCandidate(south)];

it('says that one source alone is compared with nothing', async () => {
  await renderView(
    <MembershipNotice
      identity={{ state: 'single', members: [NORTH], pending: [], candidates: [aCandidate(north)] }}
      connections={[aConnection(connected, north)]}
    />,
  );
  expect(screen.getByText('Only North Hospital is shown')).toBeTruthy();
});

it('leads to the confirmation that a joined source waits for', async () => {
  await renderView(
    <MembershipNotice
      identity={{ state: 'confirmed', members: [NORTH], pending: [SOUTH], candidates }}
      connections={both}
    />,
  );
  expect(
    screen.getByText('South Clinic is connected and waits for your confirmation'),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Is it the same person?' })).toBeTruthy();
});

it('names a connected source that is not in the picture', async () => {
  await renderView(
    <MembershipNotice
      identity={{ state: 'single', members: [NORTH], pending: [], candidates: [aCandidate(north)] }}
      connections={both}
    />,
  );
  expect(screen.getByText(/Connected but not shown: South Clinic/)).toBeTruthy();
});

it('is silent where everything connected is shown', async () => {
  await renderView(
    <MembershipNotice
      identity={{ state: 'confirmed', members: [NORTH, SOUTH], pending: [], candidates }}
      connections={both}
    />,
  );
  expect(document.body.textContent?.trim()).toBe('');
});
