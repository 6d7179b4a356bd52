/** What the granted scopes let us read of one FHIR type. */
export type Permission =
  | { readonly may: 'read' }
  /** Only resources of these categories (SMART v2 granular scopes). */
  | { readonly may: 'read-some'; readonly categories: readonly string[] }
  | { readonly may: 'nothing' };

/**
 * Reads SMART scopes of either version: `patient/Observation.read`, `user/*.rs`,
 * `patient/Observation.rs?category=…|laboratory`.
 *
 * @param granted - scopes of the token response, or `open` where the server asks for no sign-in.
 * @param how - `search` for a list, `read` for one resource by its id.
 * @see https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html
 */
export function permissionFor(
  granted: readonly string[] | 'open',
  type: string,
  how: 'search' | 'read' = 'search',
): Permission {
  if (granted === 'open') return { may: 'read' };
  const categories = new Set<string>();
  for (const scope of granted) {
    const match = /^(?:patient|user|system)\/([A-Za-z]+|\*)\.([a-z]+|\*)(?:\?(.*))?$/.exec(scope);
    if (match === null) continue;
    const [, forType, rights = '', filter] = match;
    if (forType !== '*' && forType !== type) continue;
    if (!allows(rights, how)) continue;
    if (filter === undefined) return { may: 'read' };
    for (const category of categoriesOf(filter)) categories.add(category);
  }
  if (categories.size === 0) return { may: 'nothing' };
  return { may: 'read-some', categories: [...categories] };
}

function allows(rights: string, how: 'search' | 'read'): boolean {
  if (rights === 'read' || rights === '*') return true;
  // v2 letters stand in this order and no other: create, read, update, delete, search.
  if (rights === 'write' || !/^c?r?u?d?s?$/.test(rights)) return false;
  return rights.includes(how === 'search' ? 's' : 'r');
}

/** Codes of `category=system|code`; another filter narrows in a way we cannot promise to be whole. */
function categoriesOf(filter: string): readonly string[] {
  const values = new URLSearchParams(filter).getAll('category');
  return values.flatMap((value) => value.split(',')).map((token) => token.split('|').at(-1) ?? '');
}
