import type { Resource } from '../fhir/resource.ts';
import type { FhirQuirk } from './catalog.ts';
import { negatedAllergy, notAskedIsEmpty } from './data/allergies.ts';
import * as codes from './data/codes.ts';
import * as dates from './data/dates.ts';
import type { Editable } from './data/edit.ts';
import * as identity from './data/identity.ts';
import * as references from './data/references.ts';
import { duplicateConditions, medContained, medReference } from './data/resources.ts';
import * as results from './data/results.ts';
import type { Quirks } from './quirks.ts';

type Edit = (copy: Editable, quirks: Quirks) => void;

type Whole = (all: readonly Resource[]) => readonly Resource[];

/** Says which resources stand in a copy's place. */
type Make = (copy: Editable) => readonly Resource[];

/** In this order, because a code must lose its coding before the loss is given a reason. */
const EDITS: readonly (readonly [FhirQuirk, Edit])[] = [
  ['data.proprietary-codesets', codes.proprietaryCodesets],
  ['data.user-selected', codes.userSelected],
  ['data.wrong-code-system', codes.wrongCodeSystem],
  ['data.text-only-code', codes.textOnlyCode],
  ['data.display-only-coding', codes.displayOnlyCoding],
  ['data.system-only-coding', codes.systemOnlyCoding],
  ['data.two-categories', codes.twoCategories],
  ['data.class-local', codes.classLocal],
  ['data.string-results', codes.stringResults],
  ['data.dar-extension', codes.dataAbsentReason],
  ['data.partial-dates', dates.partialDates],
  ['data.utc-midnight', dates.utcMidnight],
  ['data.fractional-seconds', dates.fractionalSeconds],
  ['data.padded-identifier', identity.paddedIdentifier],
  ['data.non-uri-system', identity.nonUriSystem],
  ['data.v2-urn-id', identity.v2UrnId],
  ['data.address-crlf', identity.addressCrlf],
  ['data.gender-unknown', identity.genderUnknown],
  ['data.telecom-odd', identity.telecomOdd],
  ['data.display-only-reference', references.displayOnlyReference],
  ['data.identifier-reference', references.identifierReference],
  ['data.dangling-reference', references.danglingReference],
  ['data.nullflavor-reference', references.nullflavorReference],
  ['data.attachment-nonbinary', references.attachmentNonbinary],
  ['data.local-units', results.localUnits],
  ['data.value-with-comparator', results.valueWithComparator],
  ['data.cancelled-with-value', results.cancelledWithValue],
  ['data.rtf-note', results.rtfNote],
  ['data.html-narrative', results.htmlNarrative],
  ['data.uscore-311', results.uscore311],
  ['data.med-contained', medContained],
];

const MAKES: readonly (readonly [FhirQuirk, Make])[] = [
  ['data.med-reference', medReference],
  ['data.duplicate-conditions', duplicateConditions],
  ['data.entered-in-error', results.enteredInError],
  ['data.merged-patient', identity.mergedPatient],
];

/** About who has what at all; masking comes last, or slips made on the way would show. */
const WHOLES: readonly (readonly [FhirQuirk, Whole])[] = [
  ['data.not-asked-is-empty', notAskedIsEmpty],
  ['data.negated-allergy', negatedAllergy],
  [
    'data.masked',
    (resources) => {
      for (const resource of resources) results.masked(resource as Editable);
      return resources;
    },
  ],
];

/**
 * The resources as this server would have written them down; the originals are left alone.
 *
 * Most keep what is meant and change only how it is said; those that do not (entered in error,
 * cancelled, comparator, masked, unknown sex) say so in the catalog.
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
  const made = makes.reduce<readonly Resource[]>(
    (shaped, [, make]) => shaped.flatMap((resource) => make(resource as Editable)),
    edited,
  );
  const wholes = WHOLES.filter(([name]) => quirks.has(name));
  return wholes.reduce<readonly Resource[]>((shaped, [, whole]) => whole(shaped), made);
}
