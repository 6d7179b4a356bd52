import { FhirError } from '../fhir/outcome.ts';
import type { Quirks } from './quirks.ts';

const LEGACY = 'application/json+fhir';

/** Refuses what a gateway in front of the server does not let through. */
export function checkHeaders(request: Request, quirks: Quirks): void {
  const tenant = quirks.setting('http.tenant-header', 'default');
  if (tenant !== undefined && request.headers.get('x-fhir-tenant-id') !== tenant) {
    throw new FhirError(400, 'invalid', 'X-FHIR-TENANT-ID names no tenant of this server.');
  }
}

/** Whether this server speaks what was asked for. */
export function speaks(accept: string, quirks: Quirks): boolean {
  if (quirks.has('http.legacy-media-type')) {
    return accept.includes(LEGACY) || accept.includes('*/*');
  }
  return /json|\*\/\*|application\/\*/.test(accept);
}

const GATEWAY: Readonly<Record<number, string>> = {
  401: 'Authentication denied.',
  403: 'Authorization denied.',
  429: 'Quota has been exceeded',
  503: 'Service is unavailable',
};

/** The answer as it leaves the house: a gateway's words, an old name of JSON, a count of requests. */
export function mannered(response: Response, quirks: Quirks, requests: number): Response {
  const said = quirks.has('http.gateway-error-json') ? GATEWAY[response.status] : undefined;
  const headers = new Headers(response.headers);
  if (said !== undefined) headers.set('content-type', 'application/json');
  else if (quirks.has('http.legacy-media-type') && isFhir(headers)) {
    headers.set('content-type', `${LEGACY}; charset=utf-8`);
  }
  if (quirks.has('http.ratelimit-header')) {
    headers.set('ratelimit', `"requests";r=${Math.max(0, 60_000 - requests)};t=60`);
  }
  const body = said === undefined ? response.body : JSON.stringify({ error: said });
  return new Response(body, { status: response.status, headers });
}

function isFhir(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('application/fhir+json') === true;
}
