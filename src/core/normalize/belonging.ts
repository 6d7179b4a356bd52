import type { PatientId } from '#core/base/ids.ts';
import { keyOfReference } from '#core/base/reference.ts';
import { type Index, resolve } from './context.ts';
import { isRaw, type Raw, rawsOf, textOf } from './read.ts';
import type { Received } from './received.ts';

/** The one person a record is about, as far as it can be known. */
export interface Person {
  /** The reference of the Patient resource that is theirs. */
  readonly own: string | undefined;
  /** What references to them say; `undefined` where it is not known. */
  readonly id: string | undefined;
  /** Several persons were found and none was chosen: nobody's facts may be used. */
  readonly isContested: boolean;
}

const PATIENT = 'Patient/';
const ANONYMOUS = 'Patient/#';

/**
 * Decides whose record this is: the chosen patient, else the only one the resources hold or name.
 *
 * Where they name several and nobody chose, no one's facts are used: guessing would mix persons.
 */
export function personOf(
  chosen: PatientId | undefined,
  received: readonly Received[],
  index: Index,
): Person {
  const held = [...index.byKey.keys()].filter((key) => key.startsWith(PATIENT));
  const [only] = held.length === 1 ? held : [];
  if (chosen !== undefined) {
    const own = held.includes(PATIENT + chosen) ? PATIENT + chosen : only;
    const isTheirs = own === PATIENT + chosen || own?.startsWith(ANONYMOUS);
    return { own: isTheirs ? own : undefined, id: chosen, isContested: false };
  }
  if (held.length > 1) return { own: undefined, id: undefined, isContested: true };
  if (only !== undefined && !only.startsWith(ANONYMOUS)) {
    return { own: only, id: only.slice(PATIENT.length), isContested: false };
  }
  const named = subjectsOf(received, index);
  const [id] = named.size === 1 ? named : [];
  return { own: only, id, isContested: named.size > 1 };
}

/**
 * Whether a resource says of itself that it is about someone else.
 *
 * One that names no patient is kept: many servers leave out the subject of what they return for one.
 */
export function isOfAnother(
  { reference, resource }: Received,
  person: Person,
  index: Index,
): boolean {
  if (resource === undefined) return false;
  if (resource.resourceType === 'Patient') return reference !== person.own;
  if (person.id === undefined && !person.isContested) return false;
  let isNamed = false;
  for (const subject of subjectReferences(resource)) {
    const id = patientIdOf(subject, resource, index);
    if (id === undefined) continue;
    if (id === person.id) return false;
    isNamed = true;
  }
  return isNamed;
}

function subjectsOf(received: readonly Received[], index: Index): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { resource } of received) {
    if (resource === undefined) continue;
    for (const subject of subjectReferences(resource)) {
      const id = patientIdOf(subject, resource, index);
      if (id !== undefined) ids.add(id);
    }
  }
  return ids;
}

function subjectReferences(resource: Raw): readonly Raw[] {
  const about = resource.subject ?? resource.patient ?? resource.beneficiary;
  if (isRaw(about)) return [about];
  if (about !== undefined) return rawsOf(about);
  const { resourceType } = resource;
  // Elsewhere these elements name other people: the individual who takes part, the payer.
  if (resourceType === 'Task') return rawsOf(resource.for);
  if (resourceType === 'ResearchSubject') return rawsOf(resource.individual);
  if (resourceType !== 'Appointment') return rawsOf(undefined);
  return rawsOf(rawsOf(resource.participant).map(({ actor }) => actor));
}

function patientIdOf(reference: Raw, holder: Raw, index: Index): string | undefined {
  const text = textOf(reference.reference);
  const key = text === undefined ? undefined : keyOfReference(text);
  if (key?.startsWith(PATIENT)) return key.slice(PATIENT.length);
  if (key !== undefined || text?.startsWith('#')) return undefined;
  const target = resolve(reference, holder, index);
  if (target?.resourceType !== 'Patient') return undefined;
  return textOf(target.id) ?? (typeof target.id === 'number' ? String(target.id) : undefined);
}
