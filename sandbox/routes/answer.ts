import { type FhirError, outcomeOf } from '../fhir/outcome.ts';
import type { Resource } from '../fhir/resource.ts';
import type { Quirks } from '../quirks/quirks.ts';

const JSON_TYPE = 'application/fhir+json; charset=utf-8';

export function fhirResponse(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const all = { 'content-type': JSON_TYPE, 'cache-control': 'no-store', ...headers };
  return new Response(JSON.stringify(body), { status, headers: all });
}

/** The resource as this server shows it. */
export function shown<T extends Resource>(resource: T, quirks: Quirks): T | Omit<T, 'meta'> {
  if (!quirks.has('data.no-meta')) return resource;
  const { meta: _meta, ...rest } = resource;
  return rest;
}

/** An error in the words of FHIR, or in whatever this server says instead. */
export function errorResponse(error: FhirError, asked: string, quirks: Quirks): Response {
  const { status, code, number } = error;
  const headers = challengeOf(error);
  if (status === 403 && quirks.has('http.empty-403'))
    return new Response(null, { status, headers });
  if (status === 404 && quirks.has('http.html-404')) {
    const page =
      '<!DOCTYPE html><html lang="en"><title>404</title><p>The resource cannot be found.</p></html>';
    return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  if (status === 400 && quirks.has('http.plaintext-400')) {
    return new Response(error.message, { status, headers: { 'content-type': 'text/plain' } });
  }
  const denied = status === 403 && quirks.has('http.403-denied-by-user');
  const text = denied ? `Read access to ${asked} is denied by user` : error.message;
  const outcome = outcomeOf('error', code, text, number);
  const issue = outcome.issue.map((each) => {
    const { code: said, ...rest } = each;
    const diagnostics = quirks.has('http.oo-stacktrace') ? traceOf(text) : each.diagnostics;
    return { ...rest, ...(quirks.has('http.oo-no-code') ? {} : { code: said }), diagnostics };
  });
  return fhirResponse({ ...outcome, issue }, status, headers);
}

function challengeOf({ status }: FhirError): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer error="invalid_token"' };
  return status === 403 ? { 'www-authenticate': 'Bearer error="insufficient_scope"' } : {};
}

/** A trace of a server that never was: nothing of this machine may be in it. */
function traceOf(text: string): string {
  return [
    `System.InvalidOperationException: ${text}`,
    '   at Ehr.Fhir.R4.SearchService.Run(SearchRequest request) in SearchService.cs:line 118',
    '   at Ehr.Fhir.R4.Controllers.FhirController.Search(String type) in FhirController.cs:line 42',
  ].join('\n');
}
