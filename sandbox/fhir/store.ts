import { FhirError } from './outcome.ts';
import type { Query, Resource, StoredResource } from './resource.ts';
import type { Rows } from './rows.ts';
import { selectRows, sortRows, type Tables, type Visible } from './select.ts';
import { referrerOf, Table } from './table.ts';

export interface StoreOptions {
  /** Today, for `lastUpdated` and for `ap` dates. */
  readonly now?: () => Date;
}

/** One resource's past, oldest first; undefined marks a deletion. */
type Versions = (StoredResource | undefined)[];

const EVERYTHING: Visible = () => 'all';

/**
 * One server's resources, in memory, indexed for search.
 *
 * It knows nothing of HTTP, of quirks or of who asks: `handleFhir` adds those.
 */
export class FhirStore implements Tables {
  readonly base: string;
  readonly #clock: () => Date;
  readonly #tables = new Map<string, Table>();
  readonly #versions = new Map<string, Versions>();
  #undo: (() => void)[] | undefined;
  #made = 0;

  constructor(base: string, options: StoreOptions = {}) {
    this.base = base.replace(/\/$/, '');
    this.#clock = options.now ?? (() => new Date());
  }

  /** Puts resources on the server as they are; a second one with the same id is a newer version. */
  load(resources: Iterable<Resource>): void {
    for (const resource of resources) {
      const id = resource.id ?? this.reserveId(resource.resourceType);
      const past = this.#versions.get(`${resource.resourceType}/${id}`) ?? [];
      const versionId = resource.meta?.versionId ?? String(past.length + 1);
      const lastUpdated = resource.meta?.lastUpdated ?? this.#clock().toISOString();
      this.#keep({ ...resource, id, meta: { ...resource.meta, versionId, lastUpdated } });
    }
  }

  now(): number {
    return this.#clock().getTime();
  }

  types(): readonly string[] {
    return [...this.#tables.keys()];
  }

  table(type: string): Table | undefined {
    return this.#tables.get(type);
  }

  *all(): Generator<StoredResource> {
    for (const table of this.#tables.values()) {
      for (const row of table.everyRow()) {
        const resource = table.at(row);
        if (resource !== undefined) yield resource;
      }
    }
  }

  count(type: string): number {
    return this.#tables.get(type)?.size ?? 0;
  }

  /** The current version. Fails with 404 where there never was one, 410 where it was deleted. */
  read(type: string, id: string): StoredResource {
    const found = this.#tables.get(type)?.get(id);
    if (found !== undefined) return found;
    if (this.#versions.has(`${type}/${id}`)) {
      throw new FhirError(410, 'deleted', `${type}/${id} was deleted.`);
    }
    throw new FhirError(404, 'not-found', `${type}/${id} is not known here.`);
  }

  vread(type: string, id: string, version: string): StoredResource {
    const versions = this.#versions.get(`${type}/${id}`) ?? [];
    const found = versions.findLast((kept) => kept?.meta.versionId === version);
    if (found !== undefined) return found;
    throw new FhirError(404, 'not-found', `${type}/${id} has no version ${version}.`);
  }

  /** Every version, newest first; undefined marks a deletion. */
  history(type: string, id: string): readonly (StoredResource | undefined)[] {
    const versions = this.#versions.get(`${type}/${id}`);
    if (versions !== undefined) return versions.toReversed();
    throw new FhirError(404, 'not-found', `${type}/${id} is not known here.`);
  }

  /** Ids that meet every condition, in the order asked for. */
  find(
    type: string,
    query: Query,
    sort?: string,
    visible: Visible = EVERYTHING,
  ): readonly string[] {
    const table = this.#tables.get(type);
    if (table === undefined) return [];
    const rows = selectRows(this, type, query, visible);
    return idsOf(table, sort === undefined ? rows : sortRows(table, rows, sort));
  }

  /** Rows rather than ids, for limits that are themselves intersected. */
  rows(type: string, query: Query): Rows {
    return selectRows(this, type, query, EVERYTHING);
  }

  create(resource: Resource, id = this.reserveId(resource.resourceType)): StoredResource {
    return this.#write(resource, id);
  }

  /** @returns the new version, and whether the id was new. Fails with 412 where `expected` is not the current version. */
  update(
    resource: Resource,
    id: string,
    expected?: string,
  ): { stored: StoredResource; made: boolean } {
    this.#expect(resource.resourceType, id, expected);
    const made = this.#tables.get(resource.resourceType)?.get(id) === undefined;
    return { stored: this.#write(resource, id), made };
  }

  /** Fails with 409 where another resource still refers to it. */
  remove(type: string, id: string, expected?: string): void {
    this.#expect(type, id, expected);
    this.read(type, id);
    const referrer = referrerOf(this.#tables.values(), `${type}/${id}`);
    if (referrer !== undefined) {
      throw new FhirError(409, 'conflict', `${type}/${id} is still referred to by ${referrer}.`);
    }
    this.#change(type, id, undefined);
  }

  /** Runs writes so that all of them happen or, where one throws, none. */
  atomically<T>(work: () => T): T {
    this.#undo = [];
    try {
      return work();
    } catch (error) {
      for (const step of this.#undo.toReversed()) step();
      throw error;
    } finally {
      this.#undo = undefined;
    }
  }

  #expect(type: string, id: string, expected: string | undefined): void {
    if (expected === undefined) return;
    const current = this.#tables.get(type)?.get(id)?.meta.versionId;
    if (current === expected) return;
    const found = current === undefined ? 'does not exist' : `is at version ${current}`;
    throw new FhirError(412, 'conflict', `${type}/${id} ${found}, not at version ${expected}.`);
  }

  #write(resource: Resource, id: string): StoredResource {
    const past = this.#versions.get(`${resource.resourceType}/${id}`) ?? [];
    const last = Number(past.findLast((kept) => kept !== undefined)?.meta.versionId);
    const versionId = String(Math.max(Number.isInteger(last) ? last : 0, past.length) + 1);
    const meta = { ...resource.meta, versionId, lastUpdated: this.#clock().toISOString() };
    const stored = { ...resource, id, meta };
    this.#change(resource.resourceType, id, stored);
    return stored;
  }

  #change(type: string, id: string, next: StoredResource | undefined): void {
    const before = this.#tables.get(type)?.get(id);
    const past = this.#versions.get(`${type}/${id}`)?.slice();
    if (next === undefined) {
      this.#tables.get(type)?.drop(id);
      this.#versions.get(`${type}/${id}`)?.push(undefined);
    } else this.#keep(next);
    this.#undo?.push(() => {
      if (before === undefined) this.#tables.get(type)?.drop(id);
      else this.#tables.get(type)?.put(before);
      if (past === undefined) this.#versions.delete(`${type}/${id}`);
      else this.#versions.set(`${type}/${id}`, past);
    });
  }

  #keep(resource: StoredResource): void {
    const type = resource.resourceType;
    let table = this.#tables.get(type);
    if (table === undefined) {
      table = new Table(type, this.base);
      this.#tables.set(type, table);
    }
    table.put(resource);
    const versions = this.#versions.get(`${type}/${resource.id}`);
    if (versions === undefined) this.#versions.set(`${type}/${resource.id}`, [resource]);
    else versions.push(resource);
  }

  /** An id nobody has and nobody will be given again. */
  reserveId(type: string): string {
    let id: string;
    do {
      this.#made += 1;
      id = `new-${this.#made}`;
    } while (this.#versions.has(`${type}/${id}`));
    return id;
  }
}

function idsOf(table: Table, rows: Rows): readonly string[] {
  return rows.flatMap((row) => table.at(row)?.id ?? []);
}
