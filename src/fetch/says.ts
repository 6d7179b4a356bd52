import type { Failure, FailureKind } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';

/** Whom a request goes to and what it is about; nothing here may hold patient data. */
export interface Asked {
  readonly connection: ConnectionId | undefined;
  /** The server's name as people know it. */
  readonly name: string;
  /** `GET Observation`, `token`, `smart-configuration`. */
  readonly asked: string;
}

/** Makes a failure with the usual sentence of its kind, or a given one. */
export function failureOf(
  asked: Asked,
  kind: FailureKind,
  status?: number,
  says?: string,
): Failure {
  return {
    kind,
    connection: asked.connection,
    asked: asked.asked,
    status,
    says: says ?? usualSentence(asked, kind, status),
  };
}

/** The failure an HTTP status stands for; only for statuses from 400 on. */
export function failureOfStatus(asked: Asked, status: number): Failure {
  return failureOf(asked, kindOfStatus(status), status);
}

function kindOfStatus(status: number): FailureKind {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 504) return 'timeout';
  return status >= 500 ? 'broken' : 'rejected';
}

function usualSentence({ name, asked }: Asked, kind: FailureKind, status?: number): string {
  const what = asked.replace(/^(GET|POST) /, '');
  const code = status === undefined ? '' : ` (status ${status})`;
  const sentences: Record<FailureKind, string> = {
    cancelled: `Reading ${what} from ${name} was stopped.`,
    unreachable: `${name} could not be reached for ${what}: the network is down, the address is wrong, or the server does not admit this application (CORS).`,
    timeout: `${name} took too long to answer for ${what}${code}.`,
    unauthorized: `${name} no longer accepts this session; sign in again.`,
    forbidden: `${name} refuses ${what} to this session${code}.`,
    rejected: `${name} did not accept the request for ${what}${code}.`,
    throttled: `${name} asked us to slow down and still did not answer for ${what}${code}.`,
    broken: `${name} has a fault and did not answer for ${what}${code}, also when asked again.`,
    unreadable: `${name} answered for ${what} with something that is not FHIR JSON.`,
    unsafe: `${name} answered for ${what} with an address outside of itself; it was not followed.`,
    misconfigured: `${name} is not set up correctly for ${what}.`,
  };
  return sentences[kind];
}
