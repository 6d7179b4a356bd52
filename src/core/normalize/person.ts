import type { PersonName, PostalAddress, Telecom } from '#core/facts/care.ts';
import type { Identifier } from '#core/facts/fact.ts';
import { type Context, resolve } from './context.ts';
import { firstOf, type Raw, rawOf, rawsOf, textOf, textsOf } from './read.ts';

const NONE: readonly Identifier[] = [];
const NPI = /us-npi$|2\.16\.840\.1\.113883\.4\.6$/;
const US_SSN = /us-ssn$|2\.16\.840\.1\.113883\.4\.1$/;

/** @returns `undefined` where neither a name nor a text is stated. */
export function readName(raw: Raw): PersonName | undefined {
  const name = {
    use: textOf(raw.use),
    family: textsOf(raw.family).join(' ') || undefined,
    given: textsOf(raw.given),
    prefix: textsOf(raw.prefix),
    suffix: textsOf(raw.suffix),
    text: textOf(raw.text),
  };
  const isEmpty = name.family === undefined && name.given.length === 0 && name.text === undefined;
  return isEmpty ? undefined : name;
}

/** @returns `undefined` where the address says nothing but its use. */
export function readAddress(raw: Raw): PostalAddress | undefined {
  const line = textsOf(raw.line);
  const text = textOf(raw.text)?.replaceAll(/\s*[\r\n]+\s*/g, ', ');
  const address = {
    use: textOf(raw.use),
    line: line.length === 0 && text !== undefined && raw.city === undefined ? [text] : line,
    city: textOf(raw.city),
    state: textOf(raw.state),
    postalCode: textOf(raw.postalCode),
    country: textOf(raw.country),
  };
  const { city, state, postalCode, country } = address;
  return address.line.length === 0 && !(city ?? state ?? postalCode ?? country)
    ? undefined
    : address;
}

/** @returns `undefined` without a value. */
export function readTelecom(raw: Raw): Telecom | undefined {
  const value = textOf(raw.value);
  if (value === undefined) return undefined;
  const isPhone = raw.system === 'phone' || raw.system === 'sms';
  const system = isPhone ? 'phone' : raw.system === 'email' ? 'email' : 'other';
  return { system, value, use: textOf(raw.use) };
}

/** Business identifiers that carry a value; a masked or padded one is no value of its own. */
export function readIdentifiers(value: unknown): readonly Identifier[] {
  if (value === undefined) return NONE;
  const found: Identifier[] = [];
  for (const raw of rawsOf(value)) {
    const text = textOf(raw.value);
    if (text === undefined) continue;
    const system = textOf(raw.system);
    found.push({ system, value: text, type: identifierType(raw, system) });
  }
  return found;
}

/** The National Provider Identifier a Practitioner, or a Reference itself, carries. */
export function npiOf(resource: Raw | undefined): string | undefined {
  return readIdentifiers(resource?.identifier).find(
    ({ system, type }) => type === 'NPI' || (system !== undefined && NPI.test(system)),
  )?.value;
}

/**
 * Who or what a Reference names: its own display, else the name of what it points to.
 *
 * @param holder - the resource that holds the reference, for `#contained`.
 */
export function nameOf(reference: unknown, holder: Raw, context: Context): string | undefined {
  const raw = rawOf(reference);
  if (raw === undefined) return undefined;
  const literal = textOf(raw.reference);
  if (literal?.includes('NullFlavor')) return undefined;
  const display = textOf(raw.display);
  if (display !== undefined) return display;
  if (literal === undefined || literal.startsWith('#')) return lookUpName(raw, holder, context);
  if (context.names.has(literal)) return context.names.get(literal);
  context.names.set(literal, undefined); // a circle of references ends here
  const name = lookUpName(raw, holder, context);
  context.names.set(literal, name);
  return name;
}

/** The actor of the first performer: a Reference of its own in R4, the performer itself before. */
export function actorOf(performers: unknown): Raw | undefined {
  const performer = firstOf(performers);
  return rawOf(performer?.actor) ?? performer;
}

function lookUpName(reference: Raw, holder: Raw, context: Context): string | undefined {
  const target = resolve(reference, holder, context.index);
  if (target === undefined) return undefined;
  if (target.resourceType === 'PractitionerRole') {
    // Roles are looked at one level deep: what they name is a Practitioner or an Organization.
    return (
      wordsOfReference(target.practitioner, holder, context) ??
      wordsOfReference(target.organization, holder, context)
    );
  }
  return ownName(target);
}

function wordsOfReference(reference: unknown, holder: Raw, context: Context): string | undefined {
  return textOf(rawOf(reference)?.display) ?? ownName(resolve(reference, holder, context.index));
}

function ownName(resource: Raw | undefined): string | undefined {
  if (resource === undefined) return undefined;
  const plain = textOf(resource.name);
  if (plain !== undefined) return plain;
  const name = firstOf(resource.name) ?? firstOf(resource.deviceName);
  if (name === undefined) return undefined;
  const parts = [...textsOf(name.prefix), ...textsOf(name.given), ...textsOf(name.family)];
  return textOf(name.text) ?? textOf(name.name) ?? (parts.join(' ') || undefined);
}

function identifierType(raw: Raw, system: string | undefined): string | undefined {
  const type = rawOf(raw.type);
  const code = textOf(firstOf(type?.coding)?.code);
  if (code !== undefined) return code;
  return system !== undefined && US_SSN.test(system) ? 'SS' : undefined;
}
