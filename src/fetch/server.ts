import type { Failure } from '#core/base/failure.ts';
import type { ConnectionId } from '#core/base/ids.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { createBreaker, WEIGHTS } from './breaker.ts';
import { type Answer, ask } from './guard.ts';
import { browserSurroundings, type Limits, type Surroundings, usualLimits } from './limits.ts';
import { createQueue } from './queue.ts';
import { mayPass, pauseBefore } from './retry.ts';
import { type Asked, failureOf, failureOfStatus } from './says.ts';

/** One EHR server as the reader sees it: asks with its own token, queue and patience. */
export interface Server {
  readonly name: string;
  readonly base: string;
  /** @param address - relative to the base, or a `next` link. */
  get(address: string, options: GetOptions): Promise<Result<Answer, Problem>>;
}

export interface GetOptions {
  /** The FHIR type or page, for sentences: `Observation`. */
  readonly what: string;
  readonly signal: AbortSignal;
  /** `metadata` is public and is asked without a token. */
  readonly isPublic?: boolean;
}

/** A failure, and what the server's OperationOutcome said about it in codes. */
export interface Problem {
  readonly failure: Failure;
  readonly issues: readonly string[];
  /** The server names `category` in its complaint. */
  readonly wantsCategory: boolean;
}

export interface ServerAccess {
  readonly id: ConnectionId;
  readonly name: string;
  readonly base: string;
  /** Bases of other servers inside this one, where this one's token must not go. */
  readonly apart?: readonly string[] | undefined;
  /** @param refused - the token just answered with 401: a fresh one is wanted. */
  token(refused?: string): Promise<Result<string | undefined, Failure>>;
  /** Told while the server makes us wait, `undefined` when it no longer does. */
  onWait?(waiting: string | undefined): void;
  /** What this kind of server wants with every request, its `Accept` among it. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: Partial<Limits>;
  readonly around?: Surroundings;
}

const AT_ONCE = 6; // what a browser allows one HTTP/1.1 origin anyway

export function openServer(access: ServerAccess): Server {
  const around = access.around ?? browserSurroundings();
  const limits = { ...usualLimits, ...access.limits };
  const queue = createQueue(AT_ONCE, around.now);
  const breaker = createBreaker(around.now);

  const once = async (address: string, options: GetOptions, refused?: string) => {
    const asked = askedOf(access, options);
    const token = options.isPublic === true ? succeed(undefined) : await access.token(refused);
    if (!token.ok) return { result: token, token: undefined };
    const { signal } = options;
    const { Accept: accept = 'application/fhir+json', ...headers } = access.headers ?? {};
    const { base: within, apart } = access;
    const sent = { address, within, apart, accept, headers, token: token.value };
    const request = { ...asked, ...sent, signal };
    return { result: await ask(request, limits, around), token: token.value };
  };

  /** Tries once, and once more with a fresh token where the first is no longer accepted. */
  const withToken = async (address: string, options: GetOptions) => {
    if (breaker.isOpen()) return fail(stoppedAnswering(access, options));
    const first = await once(address, options);
    const isRefused = first.result.ok && first.result.value.status === 401;
    const mayRenew = isRefused && first.token !== undefined;
    const { result } = mayRenew ? await once(address, options, first.token) : first;
    breaker.note(weightOf(result));
    return result;
  };

  const waitForNetwork = async (signal: AbortSignal) => {
    access.onWait?.(`This device is offline; reading ${access.name} goes on when it is back.`);
    while (around.isOffline?.() === true && !signal.aborted) await around.sleep(500, signal);
    access.onWait?.(undefined);
  };

  const rest = async (attempt: number, result: Result<Answer, Failure>, signal: AbortSignal) => {
    const retryAfter = result.ok ? result.value.retryAfter : undefined;
    const isThrottled = result.ok && result.value.status === 429;
    const pause = pauseBefore(attempt, retryAfter, limits.maxPauseMs, around, isThrottled);
    const isAsked = retryAfter !== undefined || isThrottled;
    if (isAsked) queue.pauseUntil(around.now() + pause);
    access.onWait?.(waitSentence(access.name, pause, isAsked));
    await around.sleep(pause, signal);
    access.onWait?.(undefined);
  };

  const get = async (address: string, options: GetOptions): Promise<Result<Answer, Problem>> => {
    const asked = askedOf(access, options);
    const { signal } = options;
    for (let attempt = 0; ; attempt += 1) {
      const result = await queue.run(() => withToken(address, options), signal);
      if (result === 'cancelled') return fail(problemOf(failureOf(asked, 'cancelled')));
      if (isUnreachable(result) && around.isOffline?.() === true && !signal.aborted) {
        await waitForNetwork(signal);
        attempt = -1; // being offline is not the server's fault
        continue;
      }
      const isLast = attempt >= triesAfter(result, limits.retries) || breaker.isOpen();
      if (isLast || signal.aborted || !isPassing(result)) return settle(asked, result);
      await rest(attempt, result, signal);
    }
  };

  return { name: access.name, base: access.base, get };
}

function askedOf(access: ServerAccess, { what }: GetOptions): Asked {
  return { connection: access.id, name: access.name, asked: `GET ${what}` };
}

function isPassing(result: Result<Answer, Failure>): boolean {
  if (result.ok) return result.value.isBroken === true || mayPass(result.value.status);
  return result.failure.kind === 'unreachable' || result.failure.kind === 'timeout';
}

function isUnreachable(result: Result<Answer, Failure>): boolean {
  return !result.ok && result.failure.kind === 'unreachable';
}

/** A second full deadline is patience enough: the other types of this server wait behind it. */
function triesAfter(result: Result<Answer, Failure>, usual: number): number {
  const isOnceMore = result.ok ? result.value.isBroken === true : result.failure.kind === 'timeout';
  return isOnceMore ? Math.min(1, usual) : usual;
}

/** How much a try counts toward giving the server up; to be told to slow down is an answer. */
function weightOf(result: Result<Answer, Failure>): number {
  if (!result.ok) {
    const { kind } = result.failure;
    if (kind === 'timeout') return WEIGHTS.timeout;
    return kind === 'unreachable' ? WEIGHTS.fault : 0;
  }
  // The token had been renewed: renewing it once a request would never end.
  if (result.value.status === 401) return WEIGHTS.refusedToken;
  return result.value.status >= 500 ? WEIGHTS.fault : 0;
}

function stoppedAnswering(access: ServerAccess, options: GetOptions): Failure {
  const says = `${access.name} stopped answering, so ${options.what} was not asked for; read it again later.`;
  return failureOf(askedOf(access, options), 'broken', undefined, says);
}

function settle(asked: Asked, result: Result<Answer, Failure>): Result<Answer, Problem> {
  if (!result.ok) return fail(problemOf(result.failure));
  const { status, isBroken } = result.value;
  if (isBroken === true) return fail(problemOf(failureOf(asked, 'unreadable', status)));
  if (status < 400) return succeed(result.value);
  return fail(problemOf(failureOfStatus(asked, result.value.status), result.value.body));
}

function problemOf(failure: Failure, body?: unknown): Problem {
  const issues = issuesOf(body);
  // Only codes leave here: diagnostics may quote the request, and with it the patient.
  return {
    failure,
    issues: issues.map((issue) => (typeof issue.code === 'string' ? issue.code : '')),
    wantsCategory: issues.some((issue) => /category/i.test(JSON.stringify(issue))),
  };
}

function issuesOf(body: unknown): readonly { readonly code?: unknown }[] {
  if (typeof body !== 'object' || body === null || !('issue' in body)) return [];
  return Array.isArray(body.issue) ? body.issue.filter((issue) => issue instanceof Object) : [];
}

function waitSentence(name: string, pauseMs: number, isAsked: boolean): string {
  const seconds = Math.max(1, Math.ceil(pauseMs / 1000));
  return isAsked
    ? `${name} asked us to wait ${seconds} s.`
    : `${name} did not answer; asking again in ${seconds} s.`;
}
