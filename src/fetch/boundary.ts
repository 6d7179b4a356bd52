/**
 * The address a server's text leads to, if it stays inside that server's base.
 *
 * A token must never follow a link out of the server it belongs to. Comparing strings is not enough:
 * `startsWith` lets `/fhir-evil` and `/fhir/../admin` pass. So both are parsed and normalized first.
 * The path is compared without case because at least one vendor changes it in its `next` links.
 *
 * @param address - absolute, or relative to the base.
 * @param base - FHIR base URL or one exact endpoint, without a trailing slash.
 * @param apart - bases of other servers inside this one: the longest base wins.
 * @returns the parsed address, or `undefined` where it must not be asked. Never throws.
 */
export function addressInside(
  address: string,
  base: string,
  apart: readonly string[] = [],
): URL | undefined {
  const home = parse(base);
  const url = home === undefined ? undefined : parse(address, `${trimSlash(home.href)}/`);
  if (home === undefined || url === undefined) return undefined;
  if (url.origin !== home.origin || !isWeb(url)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // An encoded slash is one segment to us and may be two to the server behind a proxy.
  if (/%2f|%5c/i.test(url.pathname)) return undefined;
  const inside = trimSlash(home.pathname).toLowerCase();
  const path = url.pathname.toLowerCase();
  if (path !== inside && !path.startsWith(`${inside}/`)) return undefined;
  if (apart.some((other) => addressInside(url.href, other) !== undefined)) return undefined;
  url.hash = '';
  return url;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function parse(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

function trimSlash(text: string): string {
  return text.endsWith('/') ? text.slice(0, -1) : text;
}
