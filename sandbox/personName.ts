/**
 * What to call a person on a page: the official name, else the first.
 *
 * @param names - `name` as sent; files from elsewhere hold one name where a list belongs, or lists
 * of family names.
 */
export function wordsOfNames(names: unknown): string | undefined {
  const all = [names].flat().filter((name) => name instanceof Object) as readonly Name[];
  const name = all.find(({ use }) => use === 'official') ?? all[0];
  if (name === undefined) return undefined;
  const parts = [name.given, name.family].flat().filter(isWord);
  if (parts.length > 0) return parts.join(' ');
  return isWord(name.text) ? name.text : undefined;
}

interface Name {
  readonly use?: unknown;
  readonly given?: unknown;
  readonly family?: unknown;
  readonly text?: unknown;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
