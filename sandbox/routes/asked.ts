import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AuthServer } from '../auth/authServer.ts';
import type { Launch } from '../auth/launches.ts';
import { grantableScopes, parseClinicalScope } from '../auth/scopes.ts';

/** The library reads its cookies from the message itself, so it comes along. */
export interface RawExchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** What the app asked for, read from the waiting sign-in. */
export interface Asked {
  readonly action: string;
  readonly clientId: string;
  /** Everything asked that this server may give. */
  readonly grantable: readonly string[];
  readonly everything: readonly string[];
  readonly launch: Launch | undefined;
  readonly launchToken: string | undefined;
  readonly asksPatient: boolean;
}

/** `undefined` where no sign-in waits, or it belongs to another browser. */
export async function readAsked(
  auth: AuthServer,
  { incoming, outgoing }: RawExchange,
): Promise<Asked | undefined> {
  try {
    const { uid, params } = await auth.provider.interactionDetails(incoming, outgoing);
    const scope = typeof params.scope === 'string' ? params.scope : '';
    const grantable = grantableScopes(scope, auth.state.quirks);
    const launchToken = typeof params.launch === 'string' ? params.launch : undefined;
    const isPatientLevel = (raw: string) => parseClinicalScope(raw)?.level === 'patient';
    return {
      action: `/sign-in/${uid}`,
      clientId: String(params.client_id),
      grantable,
      everything: scope.split(' '),
      launch: launchToken === undefined ? undefined : auth.launches.find(launchToken),
      launchToken,
      asksPatient: grantable.includes('launch/patient') || grantable.some(isPatientLevel),
    };
  } catch {
    return undefined;
  }
}
