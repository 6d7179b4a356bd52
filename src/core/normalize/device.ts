import type { Concept } from '#core/base/concept.ts';
import type { DeviceFact } from '#core/facts/care.ts';
import type { Origin } from '#core/facts/fact.ts';
import { firstConcept, readConcept } from './concept.ts';
import type { Context } from './context.ts';
import { nameOf, readIdentifiers } from './person.ts';
import { dateOf, firstOf, type Raw, rawOf, statusOf, textOf } from './read.ts';

const GROUP_SEPARATOR = '\u001d';

/** @see https://hl7.org/fhir/R4/device.html */
export function normalizeDevice(device: Raw, origin: Origin, context: Context): DeviceFact {
  const carrier = firstOf(device.udiCarrier) ?? rawOf(device.udi);
  const label = textOf(carrier?.carrierHRF);
  return {
    class: 'devices',
    origin,
    identifiers: readIdentifiers(device.identifier),
    date: dateOf(device.manufactureDate),
    author: nameOf(device.owner, device, context),
    type: typeOf(device, context),
    status: statusOf(device.status),
    udiDi: textOf(carrier?.deviceIdentifier) ?? onLabel(label, '01'),
    serialNumber: textOf(device.serialNumber) ?? onLabel(label, '21'),
    lotNumber: textOf(device.lotNumber) ?? onLabel(label, '10'),
    manufacturer: textOf(device.manufacturer) ?? nameOf(device.manufacturer, device, context),
    expires: dateOf(device.expirationDate) ?? expiryOn(label),
    bodySite: readConcept(device.bodySite, context),
  };
}

function typeOf(device: Raw, context: Context): Concept | undefined {
  const type = firstConcept(device.type, context);
  if (type !== undefined) return type;
  const name = firstOf(device.deviceName) ?? firstOf(device.name);
  const text = textOf(name?.name) ?? textOf(name?.value) ?? textOf(device.modelNumber);
  return text === undefined ? undefined : { codings: [], text };
}

/**
 * One part of a GS1 label as people read it: `(01)` device, `(10)` lot, `(21)` serial.
 *
 * @see https://www.fda.gov/medical-devices/unique-device-identification-system-udi-system
 */
function onLabel(label: string | undefined, part: string): string | undefined {
  const from = label?.indexOf(`(${part})`) ?? -1;
  if (label === undefined || from < 0) return undefined;
  const rest = label.slice(from + part.length + 2);
  const end = rest.search(/\(\d{2,4}\)/);
  return textOf((end < 0 ? rest : rest.slice(0, end)).replace(GROUP_SEPARATOR, ''));
}

/** `(17)YYMMDD`; day 00 means the whole month. */
function expiryOn(label: string | undefined): string | undefined {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(onLabel(label, '17') ?? '');
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return dateOf(day === '00' ? `20${year}-${month}` : `20${year}-${month}-${day}`);
}
