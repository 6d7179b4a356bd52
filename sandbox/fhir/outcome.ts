import type { OperationOutcome } from 'fhir/r4';

/** An answer other than the one asked for; the route turns it into an OperationOutcome. */
export class FhirError extends Error {
  readonly status: number;
  /** @see https://hl7.org/fhir/R4/valueset-issue-type.html */
  readonly code: string;
  /** The vendor's own error number, where a quirk imitates one. */
  readonly number: string | undefined;

  constructor(status: number, code: string, message: string, number?: string) {
    super(message);
    this.name = 'FhirError';
    this.status = status;
    this.code = code;
    this.number = number;
  }
}

const NUMBERS = 'urn:oid:2.16.840.1.113883.19.5.99.1';

export function outcomeOf(
  severity: 'error' | 'warning' | 'information',
  code: string,
  text: string,
  number?: string,
): OperationOutcome {
  const details =
    number === undefined ? { text } : { coding: [{ system: NUMBERS, code: number }], text };
  const issue = { severity, code, details, diagnostics: text };
  return {
    resourceType: 'OperationOutcome',
    issue: [issue as OperationOutcome['issue'][number]],
  };
}
