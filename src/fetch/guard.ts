import type { Failure, FailureKind } from '#core/base/failure.ts';
import { fail, type Result, succeed } from '#core/base/result.ts';
import { addressInside } from './boundary.ts';
import type { Limits, Surroundings } from './limits.ts';
import { readJson } from './readJson.ts';
import { type Asked, failureOf } from './says.ts';

/** One request to one server. The only way out of Concord: nothing else in `src` may call `fetch`. */
export interface GuardedRequest extends Asked {
  readonly address: string;
  /** FHIR base or exact endpoint the address must lie in. */
  readonly within: string;
  /** Bases of other servers that lie in it. */
  readonly apart?: readonly string[] | undefined;
  readonly accept: string;
  /** What this kind of server wants besides; never in place of what is set here. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
  /** Form fields of a POST; without them it is a GET. */
  readonly form?: string | undefined;
  readonly signal: AbortSignal;
}

/** What came back, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Parsed JSON; `undefined` where an error answer held none. */
  readonly body: unknown;
  /** The JSON as sent. */
  readonly text: string;
  readonly bytes: number;
  /** `Retry-After` as sent, where the browser lets us see it. */
  readonly retryAfter: string | undefined;
  /** It calls itself JSON and breaks off: it may be whole when asked again. */
  readonly isBroken?: boolean;
}

/**
 * Asks once, inside the boundary and within the limits. Repeating is `server.ts`'s business.
 *
 * Fails with: unsafe, unreachable, timeout, unreadable, cancelled. Never throws.
 */
export async function ask(
  request: GuardedRequest,
  limits: Limits,
  around: Surroundings,
): Promise<Result<Answer, Failure>> {
  const url = addressInside(request.address, request.within, request.apart);
  if (url === undefined) return fail(failureOf(request, 'unsafe'));
  if (request.signal.aborted) return fail(failureOf(request, 'cancelled'));
  const watch = startWatch(request.signal, limits);
  try {
    const response = await around.fetch(url.href, optionsOf(request, watch.signal));
    watch.begun();
    if (isRedirect(response)) return fail(failureOf(request, 'unsafe'));
    return await readAnswer(request, response, limits, watch);
  } catch {
    // The error's text may hold the URL, hence patient data: only its kind is kept.
    return fail(failureOf(request, watch.why() ?? 'unreachable'));
  } finally {
    watch.end();
  }
}

function optionsOf(request: GuardedRequest, signal: AbortSignal): RequestInit {
  const headers = new Headers(request.headers);
  headers.set('accept', request.accept);
  headers.delete('authorization');
  if (request.token !== undefined) headers.set('authorization', `Bearer ${request.token}`);
  if (request.form !== undefined) headers.set('content-type', 'application/x-www-form-urlencoded');
  return {
    method: request.form === undefined ? 'GET' : 'POST',
    headers,
    ...(request.form === undefined ? {} : { body: request.form }),
    // `manual` follows a redirect no more than `error` does, and can be told from a dead network.
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  };
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

async function readAnswer(
  request: GuardedRequest,
  response: Response,
  limits: Limits,
  watch: Watch,
): Promise<Result<Answer, Failure>> {
  const read = await readText(response, limits.maxBytes, watch);
  if (read === undefined) {
    const size = Math.round(limits.maxBytes / 1024 / 1024);
    const says = `${request.name} answered with more than ${size} MB at once; the rest was not read.`;
    return fail(failureOf(request, 'unreadable', response.status, says));
  }
  const json = isJson(response.headers.get('content-type')) ? readJson(read.text) : undefined;
  if (json?.ok === false && json.why === 'too deep') {
    const says = `${request.name} answered with something nested deeper than any record; it was not read.`;
    return fail(failureOf(request, 'unreadable', response.status, says));
  }
  const body = json?.ok === true ? json.value : undefined;
  const isBroken = json?.ok === false && response.ok && read.text !== '';
  if (response.ok && body === undefined && read.text !== '' && !isBroken) {
    return fail(failureOf(request, 'unreadable', response.status));
  }
  const retryAfter = response.headers.get('retry-after') ?? undefined;
  return succeed({ status: response.status, body, ...read, retryAfter, isBroken });
}

/** `application/fhir+json`, `application/json`, and the pre-R3 `application/json+fhir`. */
function isJson(contentType: string | null): boolean {
  return /^\s*(application|text)\/([\w.-]+\+)?json(\+fhir)?\s*(;|$)/i.test(contentType ?? '');
}

async function readText(response: Response, maxBytes: number, watch: Watch) {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: '', bytes: 0 };
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    watch.moved();
    bytes += value?.byteLength ?? 0;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  pieces.push(decoder.decode());
  return { text: pieces.join(''), bytes };
}

type Watch = ReturnType<typeof startWatch>;

/** Three deadlines and the caller's own signal, as one signal that remembers which of them struck. */
function startWatch(signal: AbortSignal, limits: Limits) {
  const controller = new AbortController();
  let why: FailureKind | undefined;
  const strike = (kind: FailureKind) => {
    why ??= kind;
    controller.abort();
  };
  const cancel = () => strike('cancelled');
  const total = setTimeout(strike, limits.totalMs, 'timeout');
  let step = setTimeout(strike, limits.answerMs, 'timeout');
  const wait = () => {
    clearTimeout(step);
    step = setTimeout(strike, limits.idleMs, 'timeout');
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    why: () => why,
    begun: wait,
    moved: wait,
    end() {
      clearTimeout(total);
      clearTimeout(step);
      signal.removeEventListener('abort', cancel);
    },
  };
}
