import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import type { Failure } from '#core/base/failure.ts';
import type { DeploymentState, Status } from '#views/parts/queried.ts';
import { aCandidate, aConnection, aServer, aSession, south } from '#views/parts/testing.ts';
import { ConnectPage } from './ConnectPage.tsx';

const ready: DeploymentState = {
  state: 'ready',
  deployment: { title: 'Concord', servers: [], isDemo: false },
};
const failure: Failure = {
  kind: 'misconfigured',
  connection: undefined,
  asked: 'authorize',
  status: 400,
  says: 'North Hospital does not know this app. Ask it to register the client id.',
};

function actions() {
  return {
    ...{ signIn: vi.fn(), signOut: vi.fn(), cancel: vi.fn(), connectAll: vi.fn() },
    acceptChange: vi.fn(),
  };
}

async function renderCard(status: Status) {
  const done = actions();
  const connections = [aConnection(status)];
  await renderView(
    <ConnectPage deployment={ready} connections={connections} candidates={[]} actions={done} />,
  );
  return { done, card: screen.getByRole('article', { name: 'North Hospital' }) };
}

it('offers to connect every server with one click', async () => {
  const done = actions();
  const connections = [
    aConnection({ state: 'not-connected' }),
    aConnection({ state: 'not-connected' }, south),
  ];
  await renderView(
    <ConnectPage deployment={ready} connections={connections} candidates={[]} actions={done} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Connect both' }));
  expect(done.connectAll).toHaveBeenCalledOnce();
  expect(screen.getByText('0 of 2 connected')).toBeTruthy();
});

it.each<[string, Status, readonly RegExp[]]>([
  ['not connected', { state: 'not-connected' }, [/^Not connected$/, /^Hospital$/, /^Epic$/]],
  ['signing in by popup', { state: 'signing-in', mode: 'popup' }, [/Continue in the other window/]],
  ['connected', { state: 'connected', session: aSession() }, [/^Connected$/, /Ada Example/]],
  [
    'connected with a scope refused',
    { state: 'connected', session: aSession({ notGranted: ['patient/Coverage.rs'] }) },
    [/1 not granted/, /^Insurance/],
  ],
  ['expired', { state: 'expired', session: aSession() }, [/^Session expired$/, /reconnect/]],
  [
    'in need of attention',
    { state: 'needs-attention', failure, session: undefined },
    [/^Needs attention$/, /Ask it to register/, /\(400\)/],
  ],
])('says what stands where a server is %s', async (_state, status, words) => {
  const { card } = await renderCard(status);
  for (const word of words) expect(within(card).getAllByText(word).length).toBeGreaterThan(0);
});

it.each<[string, RegExp, 'popup' | 'redirect', 'patient' | 'clinician']>([
  ['in this tab', /^In this tab$/, 'redirect', 'patient'],
  ['as a clinician', /^As a clinician$/, 'popup', 'clinician'],
])('signs in %s', async (_how, item, mode, as) => {
  const { done } = await renderCard({ state: 'not-connected' });
  await userEvent.click(screen.getByRole('button', { name: /^More ways/ }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
  expect(done.signIn).toHaveBeenCalledWith('north', { mode, as });
});

it.each<[string, Status, RegExp, 'signIn' | 'signOut' | 'cancel']>([
  ['cancels', { state: 'signing-in', mode: 'popup' }, /^Cancel/, 'cancel'],
  ['signs out', { state: 'connected', session: aSession() }, /^Sign out/, 'signOut'],
  ['reconnects', { state: 'expired', session: aSession() }, /^Reconnect/, 'signIn'],
])('%s where that is what helps', async (_does, status, button, action) => {
  const { done, card } = await renderCard(status);
  await userEvent.click(within(card).getByRole('button', { name: button }));
  expect(done[action].mock.calls[0]?.[0]).toBe('north');
});

it('names the patient once known', async () => {
  await renderView(
    <ConnectPage
      deployment={ready}
      connections={[aConnection({ state: 'connected', session: aSession() })]}
      candidates={[aCandidate(aServer())]}
      actions={actions()}
    />,
  );
  const card = screen.getByRole('article', { name: 'North Hospital' });
  expect(within(card).getByText(/^[A-ZÀ-Þ' -]+, \p{L}/u)).toBeTruthy();
});

it('shows one clear message where config.json is wrong', async () => {
  const says = 'config.json: servers[0].base must be an https URL.';
  await renderView(
    <ConnectPage
      deployment={{ state: 'broken', says }}
      connections={[]}
      candidates={[]}
      actions={actions()}
    />,
  );
  expect(screen.getByRole('status').textContent).toContain(says);
  expect(screen.queryByRole('button')).toBeNull();
});

it('signs in at changed endpoints only where a person accepts the change', async () => {
  const change = ['token_endpoint'];
  const { done, card } = await renderCard({
    ...{ state: 'needs-attention', failure, session: undefined, change },
  });
  expect(within(card).queryByRole('button', { name: /^(Sign in|Reconnect)/ })).toBeNull();
  await userEvent.click(within(card).getByRole('button', { name: /^Accept the change/ }));
  expect(done.acceptChange).toHaveBeenCalledOnce();
});
