import { wordsOf } from '#core/base/concept.ts';
import type { DemographicsFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { readCoding, readConcept, readConcepts } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readAddress, readIdentifiers, readName, readTelecom } from './person.ts';
import {
  booleanOf,
  dateOf,
  extensionOf,
  firstOf,
  type Raw,
  rawOf,
  rawsOf,
  statusOf,
  textOf,
} from './read.ts';

const US_CORE = 'http://hl7.org/fhir/us/core/StructureDefinition/';
const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';
/** Yes and no of SNOMED CT and LOINC, as US Core has the need of an interpreter coded. */
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['373066001', true],
  ['373067005', false],
  ['LA33-6', true],
  ['LA32-8', false],
]);
/** Code and words of the administrative genders as older servers and v2 gateways write them. */
const GENDERS: ReadonlyMap<string, string> = new Map([
  ['m', 'male'],
  ['f', 'female'],
  ['o', 'other'],
  ['u', 'unknown'],
  ['unk', 'unknown'],
  ['un', 'other'],
]);

/** @see https://hl7.org/fhir/R4/patient.html */
export function normalizeDemographics(
  patient: Raw,
  origin: Origin,
  context: Context,
): DemographicsFact {
  return {
    class: 'demographics',
    origin,
    identifiers: readIdentifiers(patient.identifier),
    date: undefined,
    author: nameOf(patient.managingOrganization, patient, context),
    names: readAll(patient.name, readName),
    birthDate: dateOf(patient.birthDate),
    gender: genderOf(patient.gender),
    birthSex: textOf(extensionOf(patient, `${US_CORE}us-core-birthsex`)?.valueCode),
    deceased: dateOf(patient.deceasedDateTime) ?? deceasedOf(patient),
    addresses: readAll(patient.address, readAddress),
    telecoms: readAll(patient.telecom, readTelecom),
    maritalStatus: readConcept(patient.maritalStatus, context),
    languages: readConcepts(
      rawsOf(patient.communication).map(({ language }) => language),
      context,
    ),
    race: categoriesOf(extensionOf(patient, `${US_CORE}us-core-race`), context),
    ethnicity: categoriesOf(extensionOf(patient, `${US_CORE}us-core-ethnicity`), context)[0],
    interpreter: interpreterOf(patient),
    contacts: readAll(patient.contact, contactOf),
    active: booleanOf(patient.active),
  };
}

function readAll<T>(value: unknown, read: (raw: Raw) => T | undefined): readonly T[] {
  const all: T[] = [];
  for (const raw of rawsOf(value)) {
    const one = read(raw);
    if (one !== undefined) all.push(one);
  }
  return all;
}

function genderOf(value: unknown): string | undefined {
  const gender = statusOf(value);
  return gender === undefined ? undefined : (GENDERS.get(gender) ?? gender);
}

/** A date that cannot be read still says that the person died. */
function deceasedOf({ deceasedBoolean, deceasedDateTime }: Raw): boolean | undefined {
  return booleanOf(deceasedBoolean) ?? (textOf(deceasedDateTime) === undefined ? undefined : true);
}

/** Stated of the person, or of the language that they would be interpreted from. */
function interpreterOf(patient: Raw): boolean | undefined {
  for (const holder of [patient, ...rawsOf(patient.communication)]) {
    const said = booleanOf(extensionOf(holder, INTERPRETER)?.valueBoolean);
    if (said !== undefined) return said;
  }
  const coded = firstOf(extensionOf(patient, `${US_CORE}us-core-interpreter-needed`)?.valueCoding);
  return YES_NO.get(textOf(coded?.code) ?? '');
}

function contactOf(contact: Raw): string | undefined {
  const name = readName(rawOf(contact.name) ?? {});
  const parts = [...(name?.given ?? []), name?.family].filter((part) => part !== undefined);
  return (
    name?.text ?? (parts.length > 0 ? parts.join(' ') : textOf(firstOf(contact.telecom)?.value))
  );
}

/** The OMB categories of US Core race and ethnicity, else their text. */
function categoriesOf(extension: Raw | undefined, context: Context): readonly string[] {
  const words: string[] = [];
  for (const part of rawsOf(extension?.extension)) {
    if (part.url !== 'ombCategory') continue;
    const category = readCoding(part.valueCoding, context);
    if (category !== undefined) words.push(wordsOf(category));
  }
  if (words.length > 0) return words;
  const text = textOf(extensionOf(extension, 'text')?.valueString);
  const plain = text ?? textOf(firstOf(rawsOf(extension?.valueCodeableConcept))?.text);
  return plain === undefined ? [] : [plain];
}
