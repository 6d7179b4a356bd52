import type { Quirks } from './quirks.ts';

const EXPOSED =
  'ETag, Content-Location, Last-Modified, Location, Retry-After, WWW-Authenticate, RateLimit, x-ms-retry-after-ms';
const COMMON_HEADERS = 'Origin, Authorization, Accept, Content-Type, X-Requested-With, Prefer';

/** What a browser is told before it may send the real request. */
export function preflight(request: Request, quirks: Quirks): Response {
  if (quirks.has('cors.off')) return new Response(null, { status: 405 });
  const asked = request.headers.get('access-control-request-headers') ?? COMMON_HEADERS;
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
      'access-control-allow-headers': quirks.has('cors.header-whitelist') ? COMMON_HEADERS : asked,
      'access-control-max-age': '600',
    },
  });
}

export function withCors(response: Response, quirks: Quirks): Response {
  const bare = quirks.has('cors.missing-on-errors') && response.status >= 400;
  if (quirks.has('cors.off') || bare) return response;
  response.headers.set('access-control-allow-origin', '*');
  if (!quirks.has('cors.no-expose')) response.headers.set('access-control-expose-headers', EXPOSED);
  return response;
}
