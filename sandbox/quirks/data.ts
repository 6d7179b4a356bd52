import type { Resource } from '../fhir/resource.ts';
import type { FhirQuirk } from './catalog.ts';
import {
  dataAbsentReason,
  displayOnlyCoding,
  proprietaryCodesets,
  stringResults,
  textOnlyCode,
} from './data/codes.ts';
import { partialDates, utcMidnight } from './data/dates.ts';
import type { Editable } from './data/edit.ts';
import { addressCrlf, nonUriSystem, paddedIdentifier } from './data/identity.ts';
import { displayOnlyReference } from './data/references.ts';
import { duplicateConditions, medContained, medReference } from './data/resources.ts';
import type { Quirks } from './quirks.ts';

type Edit = (copy: Editable, quirks: Quirks) => void;

/** Says which resources stand in a copy's place. */
type Make = (copy: Editable) => readonly Resource[];

/** In this order, because a code must lose its coding before the loss is given a reason. */
const EDITS: readonly (readonly [FhirQuirk, Edit])[] = [
  ['data.proprietary-codesets', proprietaryCodesets],
  ['data.text-only-code', textOnlyCode],
  ['data.display-only-coding', displayOnlyCoding],
  ['data.string-results', stringResults],
  ['data.dar-extension', dataAbsentReason],
  ['data.partial-dates', partialDates],
  ['data.utc-midnight', utcMidnight],
  ['data.padded-identifier', paddedIdentifier],
  ['data.non-uri-system', nonUriSystem],
  ['data.address-crlf', addressCrlf],
  ['data.display-only-reference', displayOnlyReference],
  ['data.med-contained', medContained],
];

const MAKES: readonly (readonly [FhirQuirk, Make])[] = [
  ['data.med-reference', medReference],
  ['data.duplicate-conditions', duplicateConditions],
];

/**
 * The resources as this server would have written them down; the originals are left alone.
 *
 * Each of them keeps what is meant: no value, unit, status or person changes, only how it is said.
 */
export function applyDataQuirks(
  resources: readonly Resource[],
  quirks: Quirks,
): readonly Resource[] {
  const edits = EDITS.filter(([name]) => quirks.has(name));
  const makes = MAKES.filter(([name]) => quirks.has(name));
  const edited = resources.map((resource) => {
    const copy = structuredClone(resource) as Editable;
    for (const [, edit] of edits) edit(copy, quirks);
    return copy;
  });
  return makes.reduce<readonly Resource[]>(
    (shaped, [, make]) => shaped.flatMap((resource) => make(resource as Editable)),
    edited,
  );
}
