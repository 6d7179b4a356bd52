import type { QuirkId } from '../contract.ts';
import { DATA_QUIRKS } from './dataCatalog.ts';

/** How a FHIR answer may depart from the plain server's, each with the setting it takes. */
export const FHIR_QUIRKS = {
  'cors.any': 'Every origin may read every answer (what a plain server does).',
  'cors.off': 'No CORS headers at all: a browser may read nothing.',
  'cors.missing-on-errors': 'Answers from 400 on carry no CORS headers.',
  'cors.no-expose': 'No response header is exposed: Retry-After and ETag cannot be read.',
  'cors.header-whitelist': 'Only the common request headers pass a preflight.',
  'http.json-only-406': 'Anything but JSON asked for: 406 without a body.',
  'http.empty-403': '403 without a body; WWW-Authenticate says insufficient_scope.',
  'http.html-404': '404 is an HTML page.',
  'http.plaintext-400': '400 is plain text.',
  'http.oo-no-code': 'Issues lack their mandatory code.',
  'http.oo-stacktrace': 'Diagnostics hold a stack trace.',
  'http.403-denied-by-user': '403 says that the user denied read access.',
  'http.strict-400': 'An unknown search parameter is always a 400.',
  'http.legacy-media-type': 'Speaks application/json+fhir and takes no newer name for it.',
  'http.tenant-header': '=tenant (default default): requests must name it in X-FHIR-TENANT-ID.',
  'http.gateway-error-json':
    'Refusals of the gateway (401, 403, 429, 503) are plain JSON, not FHIR.',
  'http.429-ms': '=first:N or =every:N (default first:2): 429 with x-ms-retry-after-ms: 300.',
  'http.ratelimit-header': 'Every answer says in RateLimit how many requests are left.',
  'http.429-retry-after': '=first:N or =every:N (default first:2): 429 with Retry-After: 1.',
  'http.429-bare': '=first:N or =every:N (default first:2): 429 without Retry-After.',
  'http.slow': '=milliseconds (default 2000) before every answer.',
  'http.flaky-5xx': '=every:N (default every:3): a 500, 502 or 503 that passes when asked again.',
  'fail.503': '=Type or all: 503, always.',
  'fail.503-after': '=N: 503 from the request after the Nth on.',
  'fail.drop-after': '=N: from the request after the Nth on, the connection drops within the body.',
  'fail.stop-paging': '=Type or all: every page after the first is a 500.',
  'fail.type-403': '=Type+Type: 403 whatever the scopes say.',
  'search.patient-required': 'A search without patient, subject or _id is a 400.',
  'search.observation-needs-code-or-category': 'Observation without code or category: 400.',
  'search.careplan-needs-category': '=404 (default 400): CarePlan without category is refused.',
  'search.count-ignored': '=N (default 25): pages have this size whatever _count says.',
  'search.count-cap': '=N (default 100): pages are never larger.',
  'search.default-page': '=N (default 10): size of a page when _count is not given.',
  'search.no-count': '_count is not a parameter of this server.',
  'search.subset': '=Type+Type: no other type is known here.',
  'search.id-exclusive': 'A search by _id takes no other search parameter: 400.',
  'search.medreq-needs-intent': 'MedicationRequest without intent: 400.',
  'search.patient-demographics-required':
    'Patient needs identifier, _id, or family with given, birthdate or gender: 400.',
  'search.identifier-chain': 'Clinical searches take patient.identifier and no id of a Patient.',
  'search.date-xor-lastupdated': 'date and _lastUpdated exclude each other: 400.',
  'search.local-code-empty': "A search by the house's own code finds nothing.",
  'search.include-cap': '=N (default 1000): a page with more included resources fails.',
  'search.post-next-broken': 'next of a posted search cannot be read with GET.',
  'search.privacy-filtered': 'Every fifth condition is withheld, which an outcome entry says.',
  'search.everything-patient-first': 'The first page of $everything is the Patient alone.',
  'search.everything-cap': '=N (default 10000): $everything with more resources fails.',
  'search.no-include': '_include and _revinclude are not parameters of this server.',
  'search.everything-none': '$everything is not offered.',
  'search.scope-filters-silently': 'A type outside the scopes is an empty answer, not a 403.',
  'search.patient-too-many': '=N (default 100): a Patient search with more hits is a 422.',
  'page.offset': 'next keeps the search and adds _offset (what a plain server does).',
  'page.pageContext': 'next is opaque: -pageContext and -pageDirection=NEXT.',
  'page.sessionId': 'next is a sessionID without any of the search.',
  'page.number': 'next counts pages: page=2.',
  'page._page': 'next counts pages: _page=2.',
  'page.getpages': 'next stands on the root: _getpages, _getpagesoffset, _count.',
  'page.cursor': 'next keeps the search and adds an opaque _cursor.',
  'page.ct': 'next keeps the search and adds an opaque ct.',
  'page.none': 'No paging: everything in one Bundle.',
  'page.truncated': '=N (default 2): no next after page N, whatever total says.',
  'page.duplicates': 'Each page begins with the last resource of the one before.',
  'page.short-pages': 'Pages after the first are half as long.',
  'page.sticky-first-page': 'All social history comes on the first page, whatever _count says.',
  'page.base-case-change': "Links change the case of the base path's last part.",
  'page.expired': '=N (default 1): so many times the second page of a search has expired.',
  'page.loop': 'next is the page itself.',
  'page.foreign-host': '=origin (default https://elsewhere.invalid): next points to another host.',
  'page.total-absent': 'No total.',
  'page.total-is-page': 'total counts this page only.',
  'page.total-wrong': '=N (default 7): total is larger by N than what is delivered.',
  'page.oo-entry': 'Each page holds an OperationOutcome with search mode outcome.',
  'page.no-bundle-id': 'Bundles have no id.',
  ...DATA_QUIRKS,
} as const;

export type FhirQuirk = keyof typeof FHIR_QUIRKS;

const NUMBER = /^\d+$/;
const TIMES = /^((first|every):)?[1-9]\d*$/;
const TYPES = /^[A-Z]\w*(\+[A-Z]\w*)*$/;
const ORIGIN = /^https?:\/\/[^/]+$/;

/** What may stand behind `=`; a quirk left out takes nothing. */
const SETTINGS: Partial<Record<FhirQuirk, RegExp>> = {
  'http.429-retry-after': TIMES,
  'http.429-bare': TIMES,
  'http.tenant-header': /^[\w.-]+$/,
  'http.429-ms': TIMES,
  'search.include-cap': NUMBER,
  'search.everything-cap': NUMBER,
  'http.slow': NUMBER,
  'http.flaky-5xx': TIMES,
  'fail.503': TYPES,
  'fail.503-after': NUMBER,
  'fail.drop-after': NUMBER,
  'fail.stop-paging': TYPES,
  'fail.type-403': TYPES,
  'search.careplan-needs-category': /^4\d\d$/,
  'search.count-ignored': NUMBER,
  'search.count-cap': NUMBER,
  'search.default-page': NUMBER,
  'search.subset': TYPES,
  'search.patient-too-many': NUMBER,
  'page.truncated': NUMBER,
  'page.expired': NUMBER,
  'page.foreign-host': ORIGIN,
  'page.total-wrong': NUMBER,
  'data.text-only-code': TYPES,
  'data.display-only-coding': TYPES,
};

/** Without a setting these would say nothing. */
const NEEDS_SETTING: readonly string[] = ['search.subset'];

/**
 * Fails, naming the wrong quirk and its nearest relatives, where an id is in no catalog.
 *
 * @param others - catalogs of the server's other parts, such as those of sign-in.
 */
export function checkQuirks(
  quirks: readonly QuirkId[],
  ...others: readonly Readonly<Record<string, string>>[]
): void {
  const known = [FHIR_QUIRKS, ...others].flatMap((catalog) => Object.keys(catalog));
  for (const quirk of quirks) {
    const [name = '', ...rest] = quirk.split('=');
    if (!known.includes(name)) throw new Error(unknownQuirk(name, known));
    const setting = rest.length > 0 ? rest.join('=') : undefined;
    if (name in FHIR_QUIRKS) checkSetting(name as FhirQuirk, setting);
  }
}

function unknownQuirk(name: string, known: readonly string[]): string {
  const group = `${name.split('.')[0]}.`;
  const near = known.filter((other) => other.startsWith(group));
  const hint = near.length > 0 ? `Of ${group}* there are: ${near.join(', ')}.` : 'No such group.';
  return `Unknown quirk ${JSON.stringify(name)}. ${hint}`;
}

function checkSetting(name: FhirQuirk, setting: string | undefined): void {
  const missing = setting === undefined && NEEDS_SETTING.includes(name);
  const wrong = setting !== undefined && SETTINGS[name]?.test(setting) !== true;
  if (!missing && !wrong) return;
  const written = setting === undefined ? 'without a setting' : `with ${JSON.stringify(setting)}`;
  throw new Error(`Quirk ${name} cannot be set ${written}. ${FHIR_QUIRKS[name]}`);
}
