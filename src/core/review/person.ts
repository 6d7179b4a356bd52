import { hashText } from '#core/base/hash.ts';

/** A Patient of one source. */
export interface KnownPatient {
  readonly source: string;
  readonly patient: string;
}

/**
 * A text that stands for a linked person and holds neither name nor id: one part a Patient, so
 * that a person is recognized after a source was added or taken out.
 */
export function personKey(patients: readonly KnownPatient[]): string {
  return patients
    .map(({ source, patient }) => hashText(`${source}|${patient}`))
    .sort()
    .join(' ');
}

/** Whether two keys stand for the same person: they share a Patient. */
export function isSamePerson(one: string, other: string): boolean {
  const parts = new Set(one.split(' '));
  return other.split(' ').some((part) => part !== '' && parts.has(part));
}
