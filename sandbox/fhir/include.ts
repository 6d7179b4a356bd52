import type { Access } from './access.ts';
import { KeyColumn } from './column.ts';
import type { Query, StoredResource } from './resource.ts';
import type { FhirStore } from './store.ts';

/**
 * Resources that `_include` and `_revinclude` add to a page.
 *
 * What the token may not read is left out without a word, as the specification demands.
 */
export function includedWith(
  store: FhirStore,
  access: Access,
  matches: readonly StoredResource[],
  query: Query,
): readonly StoredResource[] {
  const asked = query.filter(([name]) => /^_(rev)?include(:iterate)?$/.test(name));
  const seen = new Set(matches.map(keyOf));
  const added: StoredResource[] = [];
  let fresh = matches;
  for (let round = 0; fresh.length > 0 && round < 10; round += 1) {
    const next: StoredResource[] = [];
    for (const [name, value] of asked) {
      if (round > 0 && !name.endsWith(':iterate')) continue;
      const found = name.startsWith('_rev')
        ? referrersOf(store, fresh, value)
        : referredBy(store, fresh, value);
      for (const key of found) {
        const resource = seen.has(key) ? undefined : reachable(store, access, key);
        if (resource === undefined) continue;
        seen.add(key);
        next.push(resource);
      }
    }
    added.push(...next);
    fresh = next;
  }
  return added;
}

function referredBy(
  store: FhirStore,
  from: readonly StoredResource[],
  value: string,
): readonly string[] {
  const [type = '', name = '', target] = value.split(':');
  return from
    .filter((resource) => value === '*' || resource.resourceType === type)
    .flatMap((resource) => {
      const table = store.table(resource.resourceType);
      const row = table?.rowOf(resource.id);
      if (table === undefined || row === undefined) return [];
      const wanted = name === '' || name === '*' ? [...table.columns()] : [table.column(name)];
      return wanted.flatMap((column) =>
        column instanceof KeyColumn && column.parameter.type === 'reference'
          ? column.keysAt(row)
          : [],
      );
    })
    .filter((key) => target === undefined || key.startsWith(`${target}/`));
}

function referrersOf(
  store: FhirStore,
  to: readonly StoredResource[],
  value: string,
): readonly string[] {
  const [type = '', name = ''] = value.split(':');
  const table = store.table(type);
  const column = table?.column(name);
  if (table === undefined || !(column instanceof KeyColumn)) return [];
  return to.flatMap((resource) =>
    column.rowsOf(keyOf(resource)).map((row) => `${type}/${table.at(row)?.id}`),
  );
}

function reachable(store: FhirStore, access: Access, key: string): StoredResource | undefined {
  const [type = '', id = ''] = key.split('/');
  return access.reaches(type, id, 'read') ? store.table(type)?.get(id) : undefined;
}

function keyOf(resource: StoredResource): string {
  return `${resource.resourceType}/${resource.id}`;
}
