import { FhirStore } from '../fhir/store.ts';
import { applyDataQuirks } from './data.ts';
import { Quirks } from './quirks.ts';

const shaped = new WeakMap<FhirStore, Map<string, FhirStore>>();

/**
 * The store as a server with these quirks would have written it down.
 *
 * Made once for each set of data quirks and kept beside the plain one, which stays as it is: a
 * test that switches the quirks back finds it unchanged.
 */
export function shapedStore(plain: FhirStore, ids: readonly string[]): FhirStore {
  const wanted = ids.filter((id) => id.startsWith('data.') && id !== 'data.no-meta');
  if (wanted.length === 0) return plain;
  const known = shaped.get(plain) ?? new Map<string, FhirStore>();
  shaped.set(plain, known);
  const name = wanted.join(' ');
  const found = known.get(name);
  if (found !== undefined) return found;
  const store = new FhirStore(plain.base, { now: () => new Date(plain.now()) });
  store.load(applyDataQuirks([...plain.all()], new Quirks(wanted)));
  known.set(name, store);
  return store;
}
