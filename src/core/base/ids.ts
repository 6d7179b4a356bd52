declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** One EHR server as configured: the key of everything that belongs to it. Letters, digits and `-`. */
export type ConnectionId = Brand<string, 'ConnectionId'>;

/** The logical id of a Patient on one server, without `Patient/`. Never valid on another server. */
export type PatientId = Brand<string, 'PatientId'>;

const CONNECTION_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/;
const FHIR_ID = /^[A-Za-z0-9\-.]{1,64}$/;

/** @returns the id, or `undefined` where the text is not one. Never throws. */
export function toConnectionId(text: string): ConnectionId | undefined {
  return CONNECTION_ID.test(text) ? (text as ConnectionId) : undefined;
}

/**
 * @returns the id, or `undefined` where the text is not a FHIR id. Never throws.
 * @see https://hl7.org/fhir/R4/datatypes.html#id
 */
export function toPatientId(text: string): PatientId | undefined {
  return FHIR_ID.test(text) ? (text as PatientId) : undefined;
}
