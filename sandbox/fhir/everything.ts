import type { Access } from './access.ts';
import { KeyColumn } from './column.ts';
import { compartmentRows, compartmentTypes } from './compartment.ts';
import type { FhirStore } from './store.ts';

/** Types a compartment leaves out, yet without which its resources cannot be read. */
const SUPPORTING = new Set([
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
  'Substance',
]);

/** `Type/id` of all that belongs to one patient, the patient first, then what it refers to. */
export function everythingOf(
  store: FhirStore,
  access: Access,
  patient: string,
  types: ReadonlySet<string> | undefined,
): readonly string[] {
  const own = ['Patient', ...compartmentTypes().filter((type) => type !== 'Patient')].flatMap(
    (type) => (type === 'Device' ? [] : keysOf(store, type, patient)),
  );
  const wanted = (key: string) => {
    const [type = '', id = ''] = key.split('/');
    return (types === undefined || types.has(type)) && access.reaches(type, id, 'read');
  };
  const supporting = new Set(own.flatMap((key) => supportOf(store, key)));
  return [...own, ...supporting].filter(wanted);
}

function keysOf(store: FhirStore, type: string, patient: string): readonly string[] {
  const table = store.table(type);
  const rows = compartmentRows(store, type, patient);
  if (table === undefined || rows === 'all') return [];
  const keys = rows.map((row) => `${type}/${table.at(row)?.id}`);
  // `$everything` of one person must not bring along another whom the record merely links to.
  return type === 'Patient' ? keys.filter((key) => key === `Patient/${patient}`) : keys;
}

function supportOf(store: FhirStore, key: string): readonly string[] {
  const [type = '', id = ''] = key.split('/');
  const table = store.table(type);
  const row = table?.rowOf(id);
  if (table === undefined || row === undefined) return [];
  return [...table.columns()]
    .flatMap((column) =>
      column instanceof KeyColumn && column.parameter.type === 'reference'
        ? column.keysAt(row)
        : [],
    )
    .filter((other) => {
      const [otherType = '', otherId = ''] = other.split('/');
      return SUPPORTING.has(otherType) && store.table(otherType)?.rowOf(otherId) !== undefined;
    });
}
