import type { Failure, FailureKind } from '#core/base/failure.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import type { ServerConfig } from './connection.ts';
import { isOld, type PendingSignIn, takePending } from './pending.ts';
import { ownerOfIssuer } from './pins.ts';
import type { CallbackAnswer } from './popup.ts';
import type { ConnectionPorts } from './ports.ts';

/** An answer that belongs to a sign-in of this tab, and came the right way. */
export interface CheckedAnswer {
  readonly server: ServerConfig;
  readonly pending: PendingSignIn;
  readonly code: string;
}

/** What a failure speaks of where nobody here waits for the answer. */
export const STRAY_ANSWER = 'stray sign-in answer';

/** Holds an answer against the sign-in it claims to end; uses that sign-in up, right or wrong. */
export function checkAnswer(
  servers: readonly ServerConfig[],
  answer: CallbackAnswer,
  ports: ConnectionPorts,
): Result<CheckedAnswer, Failure> {
  const query = new URLSearchParams(answer.query);
  // The state comes first: of an answer nobody asked for, not even its error is believed.
  const pending = takePending(query.get('state') ?? '', ports.storage);
  const server = servers.find(({ id }) => id === (pending?.server ?? answer.server));
  if (pending === undefined || server === undefined) {
    const says = 'This sign-in was not started here, or was already used.';
    return fail({ ...answerFailure(server, says), asked: STRAY_ANSWER });
  }
  const claimed = query.get('iss') ?? '';
  const owner = ownerOfIssuer(claimed, servers, ports.pinned)?.name ?? 'another server';
  const names = { own: server.name, owner };
  const complaint = complaintAbout(query, answer, { pending, names, now: ports.now() });
  if (complaint !== undefined) return fail(answerFailure(server, complaint));
  const error = query.get('error');
  if (error !== null) return errorAnswer(server, error);
  const code = query.get('code');
  if (code === null || code === '') {
    return fail(answerFailure(server, `${server.name} answered the sign-in without a code.`));
  }
  return succeed({ server, pending, code });
}

interface Circumstances {
  readonly pending: PendingSignIn;
  readonly names: { readonly own: string; readonly owner: string };
  readonly now: number;
}

function complaintAbout(
  query: URLSearchParams,
  answer: CallbackAnswer,
  { pending, names, now }: Circumstances,
): string | undefined {
  for (const name of ['state', 'code', 'iss', 'error']) {
    if (query.getAll(name).length > 1) return 'The sign-in answer says the same thing twice.';
  }
  if (answer.server !== pending.server) {
    return "The answer came to another server's address; it was not used.";
  }
  if (isOld(pending, now)) return 'The sign-in took more than ten minutes; please start again.';
  const issuer = query.get('iss');
  // RFC 9207: simple string comparison, no normalization.
  if (issuer !== null && issuer !== pending.issuer) {
    return `The answer came from ${names.owner}, another server than ${names.own}, where you signed in; it was not used.`;
  }
  if (issuer === null && pending.promisesIssuer) {
    return 'The answer does not say which server it is from, though it must; it was not used.';
  }
  return undefined;
}

/** What the error codes of OAuth and OpenID Connect mean to the person in front of the screen. */
const errorWords: Readonly<Record<string, readonly [FailureKind, string]>> = {
  access_denied: ['forbidden', 'access was not granted at the sign-in page'],
  login_required: ['unauthorized', 'you are not signed in there'],
  consent_required: ['forbidden', 'consent was not given'],
  interaction_required: ['unauthorized', 'the sign-in page needs you to do something first'],
  invalid_scope: ['misconfigured', 'it does not know some of the rights we ask for'],
  unauthorized_client: ['misconfigured', 'this application may not sign in there yet'],
  invalid_client: ['misconfigured', 'this application is not registered there'],
  invalid_request: ['misconfigured', 'it did not understand the sign-in request'],
  unsupported_response_type: ['misconfigured', 'it does not support this kind of sign-in'],
  server_error: ['broken', 'its sign-in has a fault'],
  temporarily_unavailable: ['broken', 'its sign-in is not available at the moment'],
};

function errorAnswer(server: ServerConfig, error: string): Result<never, Failure> {
  const known = Object.hasOwn(errorWords, error) ? errorWords[error] : undefined;
  const [kind, words] = known ?? ['rejected', 'it refused without a reason we know'];
  return refuseSignIn(server, kind, `did not sign you in: ${words}`);
}

function answerFailure(server: ServerConfig | undefined, says: string): Failure {
  return { kind: 'unsafe', connection: server?.id, asked: 'sign-in', status: undefined, says };
}

export function refuseSignIn(
  { id, name }: ServerConfig,
  kind: FailureKind,
  why: string,
  status?: number,
): Result<never, Failure> {
  return fail({ kind, connection: id, asked: 'sign-in', status, says: `${name} ${why}.` });
}
