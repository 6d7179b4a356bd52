import { FhirError } from '../fhir/outcome.ts';
import type { Quirks } from './quirks.ts';

/** Waits as a slow server does; a client that goes away ends the wait. */
export async function linger(quirks: Quirks, signal: AbortSignal): Promise<void> {
  const milliseconds = quirks.number('http.slow', 2000);
  if (milliseconds === undefined || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * The failure this request meets before anyone looks at it; `count` is its number, from 1.
 *
 * What a server says of itself does not count, so a client that asks for it disturbs no count.
 */
export function failureOf(
  quirks: Quirks,
  type: string,
  count: number,
): Response | FhirError | undefined {
  if (quirks.concerns('fail.503', type)) return unavailable();
  if (type === 'metadata') return undefined;
  if (quirks.strikes('http.429-retry-after', count, 'first:2')) {
    return tooMany({ 'retry-after': '1' });
  }
  if (quirks.strikes('http.429-ms', count, 'first:2')) {
    return tooMany({ 'retry-after': '1', 'x-ms-retry-after-ms': '300' });
  }
  if (quirks.strikes('http.429-bare', count, 'first:2')) return tooMany({});
  if (quirks.strikes('http.flaky-5xx', count, 'every:3')) {
    const status = [500, 502, 503][Math.trunc(count / 2) % 3] ?? 503;
    return new Response(`upstream error ${status}`, {
      status,
      headers: { 'content-type': 'text/plain' },
    });
  }
  const after = quirks.number('fail.503-after', 0);
  if (after !== undefined && count > after) return unavailable();
  if (quirks.concerns('fail.type-403', type)) {
    return new FhirError(403, 'forbidden', `Access to ${type} is not permitted.`);
  }
  return undefined;
}

function unavailable(): FhirError {
  return new FhirError(503, 'transient', 'The service is not available.');
}

/** A body that breaks off half-way, so that the connection does. */
export async function brokenOff(response: Response): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (sent) {
        // Long enough for the first half to be on its way: the client has seen a 200.
        await new Promise((resolve) => setTimeout(resolve, 20));
        controller.error(new Error('Connection dropped.'));
      } else controller.enqueue(whole.slice(0, Math.max(1, whole.length >> 1)));
      sent = true;
    },
  });
  const headers = new Headers(response.headers);
  headers.set('content-length', String(whole.length));
  return new Response(body, { status: response.status, headers });
}

function tooMany(headers: Record<string, string>): Response {
  return new Response('Too many requests', {
    status: 429,
    headers: { 'content-type': 'text/plain', ...headers },
  });
}
