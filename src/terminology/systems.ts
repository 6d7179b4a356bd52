import { memoized, once } from './table.ts';

/**
 * Reads code-system names: the canonical URL of an alias, else the text itself, trimmed.
 *
 * `ICD10` and `I10` may mean the WHO's edition; the table takes them as ICD-10-CM, as US servers do.
 */
export function readSystems(table: string): (system: string) => string {
  const byAlias = once(() => {
    const found = new Map<string, string>();
    let canonical = '';
    for (const line of table.split('\n')) {
      if (line.startsWith('=')) {
        canonical = line.slice(1);
        found.set(canonical.toLowerCase(), canonical);
        continue;
      }
      for (const alias of line.split('\t')) {
        if (alias !== '' && !found.has(alias)) found.set(alias, canonical);
      }
    }
    return found;
  });
  return memoized((system) => {
    const text = system.trim();
    const key = text.toLowerCase();
    return (
      byAlias().get(key) ??
      byAlias().get(key.replace(/\s+/g, '')) ??
      byAlias().get(key.replace(/\/+$/, '')) ??
      byAlias().get(key.replace(/\|.*$/, '')) ?? // a version after a bar, as in a canonical
      edition(key) ??
      text
    );
  });
}

/** SNOMED CT names an edition and version by a longer URL of the same system. */
function edition(key: string): string | undefined {
  return /^https?:\/\/snomed\.info\/(x?sct)\//.test(key) ? 'http://snomed.info/sct' : undefined;
}
