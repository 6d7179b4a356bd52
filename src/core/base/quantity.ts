/**
 * An amount as sent. `unit` is the UCUM code where the source gave one, else its own words;
 * `undefined` where it gave neither.
 *
 * @see https://hl7.org/fhir/R4/datatypes.html#Quantity
 */
export interface Quantity {
  readonly value: number;
  readonly unit: string | undefined;
  readonly comparator: '<' | '<=' | '>=' | '>' | undefined;
}

/** Low and high end of a stated range; at least one of them is stated. */
export interface Range {
  readonly low: Quantity | undefined;
  readonly high: Quantity | undefined;
  readonly text: string | undefined;
}
