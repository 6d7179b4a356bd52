import { setMaxListeners } from 'node:events';
import type { FhirResource } from 'fhir/r4';
import type { Failure } from '#core/base/failure.ts';
import { toConnectionId, toPatientId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { SourceRequest } from '#fetch/reading.ts';
import { failureOf } from '#fetch/says.ts';
import type { openServer } from '#fetch/server.ts';
import type { RecordWorker, WorkerPorts } from '#worker/record.ts';
import { createRecordSession } from '#worker/session.ts';
import type { Character, SandboxUser } from '../sandbox/contract.ts';
import { type Sandbox, startSandbox } from '../sandbox/main.ts';
import type { RunningServer } from '../sandbox/server.ts';
import {
  authorizeUrl,
  aVisitor,
  follow,
  postToken,
  readPage,
  type Tokens,
  VERIFIER,
} from '../sandbox/testing/visitor.ts';
import { deploymentOf } from '../scripts/deployment.ts';

// Each request of a reading listens to its one signal, which Node takes for a leak.
setMaxListeners(0);

/** Nobody listens here: the sign-in ends with the address a browser would be sent to. */
export const APP = 'http://localhost:5999';

export interface Holder {
  readonly character: Character;
  readonly resources: readonly FhirResource[];
  readonly users: readonly SandboxUser[];
}

/** EHR servers in this process, each on a free port of its own. */
export function startHolders(holders: readonly Holder[]): Promise<Sandbox> {
  return startSandbox({
    appOrigin: APP,
    portFor: async () => 0,
    characters: holders.map(({ character }) => character),
    data: Object.fromEntries(holders.map((holder) => [holder.character.id, holder])),
  });
}

/** One sign-in that a person has completed: what may be read, and the tokens to do so. */
export interface SignedIn {
  readonly request: SourceRequest;
  readonly token: (refused?: string) => Promise<Result<string | undefined, Failure>>;
}

export interface SignInAnswer {
  /** Logical id of the Patient to open. */
  readonly patient: string;
  readonly preset?: string;
  /** Types unticked on the sign-in page. */
  readonly withoutTypes?: readonly string[];
}

/** Signs in as a clinician, asking for what Concord asks for, and opens one patient. */
export async function signInTo(server: RunningServer, answer: SignInAnswer): Promise<SignedIn> {
  const scope = scopesOf(server).join(' ');
  const visitor = aVisitor();
  const shown = await follow(visitor, authorizeUrl(server, APP, { scope }), server);
  const { users, scopes } = readPage(await shown.response.text());
  const refused = (answer.withoutTypes ?? []).map((type) => `/${type}.`);
  const posted = await visitor.post(shown.at, {
    user: users.at(-1)?.value ?? '', // patients come first on the page, clinicians last
    patient: answer.patient,
    scope: scopes.filter((one) => !refused.some((type) => one.includes(type))),
    decision: 'allow',
  });
  const location = posted.headers.get('location');
  if (location === null) throw new Error(`The sign-in page was refused: ${await posted.text()}`);
  const end = await follow(visitor, new URL(location, shown.at).href, server);
  const code = new URL(end.at).searchParams.get('code');
  if (code === null) throw new Error(`No code came back: ${end.at}`);
  const tokens = await tokensFrom(server, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: `${APP}/callback/${server.id}`,
    code_verifier: VERIFIER,
  });
  if (tokens === undefined) throw new Error('The code was not accepted.');
  return {
    request: requestFor(server, tokens, answer.preset ?? 'generic'),
    token: makeTokenDesk(server, tokens),
  };
}

function scopesOf(server: RunningServer): readonly string[] {
  return deploymentOf('', false, [server]).servers[0]?.scopes ?? [];
}

function requestFor(server: RunningServer, tokens: Tokens, preset: string): SourceRequest {
  const id = toConnectionId(server.id);
  const patient = toPatientId(String(tokens.patient));
  if (id === undefined || patient === undefined) throw new Error(`No ids: ${server.id}`);
  const granted = tokens.scope.split(' ');
  return { id, name: server.character.name, base: server.base, patient, granted, preset };
}

async function tokensFrom(server: RunningServer, form: Readonly<Record<string, string>>) {
  const response = await postToken(server, form);
  return response.ok ? ((await response.json()) as Tokens) : undefined;
}

/** Hands out the access token, and a fresh one for one that was refused, once at a time. */
function makeTokenDesk(server: RunningServer, first: Tokens): SignedIn['token'] {
  let tokens: Tokens | undefined = first;
  let renewing: Promise<Tokens | undefined> | undefined;
  const renew = async () => {
    const old = tokens?.refresh_token;
    if (typeof old !== 'string') return undefined;
    const fresh = await tokensFrom(server, { grant_type: 'refresh_token', refresh_token: old });
    return fresh && { refresh_token: old, ...fresh };
  };
  return async (refused) => {
    if (refused !== undefined && refused === tokens?.access_token) {
      renewing ??= renew();
      tokens = await renewing;
      renewing = undefined;
    }
    if (tokens !== undefined) return succeed(tokens.access_token);
    const asked = { connection: undefined, name: server.character.name, asked: 'token' };
    return fail(failureOf(asked, 'unauthorized'));
  };
}

/**
 * The worker's session as the app has it, in this thread; its guard is the real one.
 *
 * @param open - another patience, for servers that fail on purpose.
 */
export async function openSession(
  signedIn: readonly SignedIn[],
  open?: typeof openServer,
): Promise<RecordWorker> {
  const session = createRecordSession(open);
  const ports: WorkerPorts = {
    async tokenFor(connection, base, refused) {
      const one = signedIn.find(({ request }) => request.id === connection);
      if (one?.request.base !== base) throw new Error(`A token was asked for ${base}.`);
      return one.token(refused);
    },
    today: async () => '2026-01-15',
  };
  await session.start(ports);
  return session;
}
