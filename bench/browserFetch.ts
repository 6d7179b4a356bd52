/** What a browser lets a page do: CORS with its preflights, and no header that is not exposed. */
export interface BrowserFetch {
  readonly fetch: typeof fetch;
  /** Requests sent so far, without preflights. */
  readonly sent: () => number;
}

const ALWAYS = ['accept', 'accept-language', 'content-language'];
const FORM = 'application/x-www-form-urlencoded';

/**
 * `fetch` as a page of this origin has it.
 *
 * @param isRelayed - addresses that somebody else's relay asks, without a browser in between.
 */
export function browserFetch(
  origin: string,
  isRelayed: (address: string) => boolean = () => false,
): BrowserFetch {
  let sent = 0;
  const send: typeof fetch = async (input, init = {}) => {
    const address = String(input);
    const headers = new Headers(init.headers);
    sent += 1;
    if (isRelayed(address)) return fetch(address, { ...init, headers });
    const named = [...headers.keys()].filter((name) => !isSimple(name, headers));
    if (named.length > 0) await preflight(address, init.method ?? 'GET', named, origin);
    headers.set('origin', origin);
    const response = await fetch(address, { ...init, headers });
    return readable(response, origin);
  };
  return { fetch: send, sent: () => sent };
}

function isSimple(name: string, headers: Headers): boolean {
  if (name === 'content-type') return headers.get(name) === FORM;
  return ALWAYS.includes(name);
}

async function preflight(
  address: string,
  method: string,
  named: readonly string[],
  origin: string,
): Promise<void> {
  const headers = {
    origin,
    'access-control-request-method': method,
    'access-control-request-headers': [...named].sort().join(','),
  };
  const response = await fetch(address, { method: 'OPTIONS', headers });
  const allowed = listOf(response, 'access-control-allow-headers');
  const isAllowed = (name: string) =>
    allowed.includes(name) || (allowed.includes('*') && name !== 'authorization');
  if (response.ok && admits(response, origin) && named.every(isAllowed)) return;
  throw new TypeError('Failed to fetch');
}

const SAFE = ['cache-control', 'content-language', 'content-type', 'expires', 'last-modified'];

function readable(response: Response, origin: string): Response {
  if (!admits(response, origin)) throw new TypeError('Failed to fetch');
  const exposed = listOf(response, 'access-control-expose-headers');
  const seen = [...response.headers].filter(
    ([name]) => SAFE.includes(name) || exposed.includes(name) || exposed.includes('*'),
  );
  return new Response(response.body, { status: response.status, headers: seen });
}

function admits(response: Response, origin: string): boolean {
  const admitted = response.headers.get('access-control-allow-origin');
  return admitted === '*' || admitted === origin;
}

function listOf(response: Response, name: string): readonly string[] {
  return (response.headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
}
