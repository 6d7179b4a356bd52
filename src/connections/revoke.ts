import type { ServerConfig } from './connection.ts';
import type { SendAuth } from './ports.ts';
import type { StoredSession } from './session.ts';

/** Tells the server to forget the tokens, where it publishes how. Its answer changes nothing here. */
export async function revoke(
  server: ServerConfig,
  session: StoredSession,
  send: SendAuth,
): Promise<void> {
  const address = session.revocation;
  if (address === undefined) return;
  const tokens = [
    ...(session.refresh === undefined ? [] : [['refresh_token', session.refresh] as const]),
    ['access_token', session.access] as const,
  ];
  for (const [hint, token] of tokens) {
    const { clientId } = session;
    const form = new URLSearchParams({ token, token_type_hint: hint, client_id: clientId });
    await send({
      ...{ connection: server.id, name: server.name, asked: 'revocation' },
      ...{ address, within: address, form: form.toString() },
    });
  }
}
