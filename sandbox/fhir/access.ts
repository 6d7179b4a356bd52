import type { Grant } from '../contract.ts';
import { compartmentRows } from './compartment.ts';
import type { Resource } from './resource.ts';
import { hasRow, intersect, type Rows, union } from './rows.ts';
import { type Interaction, readScope, type Scope } from './scope.ts';
import { FhirStore } from './store.ts';

/** What one access token may do, asked of every request. */
export class Access {
  readonly #store: FhirStore;
  readonly #grant: Grant | undefined;
  readonly #scopes: readonly Scope[];
  readonly #known = new Map<string, Rows | 'all'>();

  /** @param grant - undefined for a server that asks nobody to sign in. */
  constructor(store: FhirStore, grant: Grant | undefined) {
    this.#store = store;
    this.#grant = grant;
    this.#scopes = grant?.scopes.flatMap((scope) => readScope(scope) ?? []) ?? [];
  }

  /** Whether any scope reaches this type at all. */
  may(type: string, interaction: Interaction): boolean {
    return this.#grant === undefined || this.#scopesFor(type, interaction).length > 0;
  }

  /** Rows of a type the token may see; every scope adds its own. */
  rows(type: string, interaction: Interaction): Rows | 'all' {
    if (this.#grant === undefined) return 'all';
    const known = this.#known.get(`${type} ${interaction}`);
    if (known !== undefined) return known;
    const lists = this.#scopesFor(type, interaction).map((scope) => this.#rowsOf(scope, type));
    const rows = lists.includes('all') ? 'all' : union(lists.filter((list) => list !== 'all'));
    this.#known.set(`${type} ${interaction}`, rows);
    return rows;
  }

  reaches(type: string, id: string, interaction: Interaction): boolean {
    const rows = this.rows(type, interaction);
    const row = this.#store.table(type)?.rowOf(id);
    return rows === 'all' || (row !== undefined && hasRow(rows, row));
  }

  /** Whether the token covers a resource as it stands, be it new, changed or a past version. */
  covers(resource: Resource, id: string, interaction: Interaction): boolean {
    const alone = new FhirStore(this.#store.base);
    alone.load([{ ...resource, id }]);
    return new Access(alone, this.#grant).reaches(resource.resourceType, id, interaction);
  }

  #scopesFor(type: string, interaction: Interaction): readonly Scope[] {
    return this.#scopes.filter(
      (scope) =>
        (scope.type === '*' || scope.type === type) &&
        scope.may.has(interaction) &&
        (scope.context !== 'patient' || this.#grant?.patient !== undefined),
    );
  }

  #rowsOf(scope: Scope, type: string): Rows | 'all' {
    const whose = this.#patientOf(scope);
    const own = whose === undefined ? 'all' : compartmentRows(this.#store, type, whose);
    if (scope.conditions.length === 0) return own;
    const meets = this.#store.rows(type, scope.conditions);
    return own === 'all' ? meets : intersect(own, meets);
  }

  /** A patient who signs in sees only themselves, whatever `user/` would mean for a clinician. */
  #patientOf({ context }: Scope): string | undefined {
    if (context === 'patient') return this.#grant?.patient;
    const [, id] = /^Patient\/(.+)$/.exec(this.#grant?.user ?? '') ?? [];
    return context === 'user' ? id : undefined;
  }
}
