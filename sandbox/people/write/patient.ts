import type { Address, ContactPoint, HumanName, Identifier, Patient } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import { houses } from '../build/servers.ts';
import { tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface PatientSpec {
  readonly id: string;
  readonly recordNumber: string;
  readonly family: string;
  readonly given: readonly string[];
  readonly suffix?: string | undefined;
  readonly prefix?: string | undefined;
  /** Further names: maiden, or in another script. */
  readonly names?: readonly HumanName[] | undefined;
  readonly birthDate?: string | undefined;
  readonly gender?: Patient['gender'] | undefined;
  readonly birthSex?: 'F' | 'M' | undefined;
  readonly line?: string | undefined;
  readonly city?: string | undefined;
  readonly zip?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly ssn?: string | undefined;
  readonly medicare?: string | undefined;
  readonly married?: 'M' | 'S' | 'W' | 'D' | undefined;
  readonly language?: readonly [code: string, name: string] | undefined;
  readonly interpreter?: boolean | undefined;
  readonly race?: readonly [code: string, name: string] | undefined;
  readonly contact?: string | undefined;
  readonly deceased?: boolean | string | undefined;
  readonly multipleBirth?: number | undefined;
  readonly doctor?: string | undefined;
}

/** The Patient. Identifiers padded and doubled on the university server, as met in the field. */
export const patient = writer<PatientSpec>('demographics', (spec, desk) => {
  const { server } = desk;
  const made = tidy<Patient>({
    resourceType: 'Patient',
    id: spec.id,
    extension: extensionsOf(spec, server === 'ambulatory'),
    identifier: identifiersOf(spec, server),
    active: true,
    name: namesOf(spec),
    telecom: telecomOf(spec),
    gender: spec.gender,
    birthDate: spec.birthDate,
    deceasedBoolean: typeof spec.deceased === 'boolean' ? spec.deceased : undefined,
    deceasedDateTime: typeof spec.deceased === 'string' ? desk.when(spec.deceased) : undefined,
    address: addressOf(spec, server === 'university'),
    maritalStatus: spec.married === undefined ? undefined : marital[spec.married],
    multipleBirthInteger: spec.multipleBirth,
    contact:
      spec.contact === undefined
        ? undefined
        : [
            {
              relationship: [tabled('v2-0131', 'C', 'Emergency Contact')],
              name: { text: spec.contact },
            },
          ],
    communication: communicationOf(spec),
    managingOrganization: desk.organization,
  });
  return [made];
});

const marital = {
  M: tabled('v3-MaritalStatus', 'M', 'Married'),
  S: tabled('v3-MaritalStatus', 'S', 'Never Married'),
  W: tabled('v3-MaritalStatus', 'W', 'Widowed'),
  D: tabled('v3-MaritalStatus', 'D', 'Divorced'),
};

function identifiersOf(spec: PatientSpec, server: keyof typeof houses): Identifier[] {
  const system = houses[server].recordNumbers;
  const plain: Identifier = {
    use: 'usual',
    type: tabled('v2-0203', 'MR', 'Medical Record Number'),
    system,
    value: spec.recordNumber,
  };
  const doubled: Identifier[] = [
    { use: 'usual', type: { text: 'INTERNAL' }, system, value: `     ${spec.recordNumber}` },
    { use: 'usual', type: { text: 'EXTERNAL' }, system, value: spec.recordNumber },
  ];
  const own = server === 'university' ? doubled : [plain];
  const national = (url: string, value: string | undefined, code: string, text: string) =>
    value === undefined ? [] : [{ type: tabled('v2-0203', code, text), system: url, value }];
  return [
    ...own,
    ...national('http://hl7.org/fhir/sid/us-ssn', spec.ssn, 'SS', 'Social Security Number'),
    ...national('http://hl7.org/fhir/sid/us-mbi', spec.medicare, 'MC', 'Medicare Number'),
  ];
}

function namesOf(spec: PatientSpec): HumanName[] {
  const official = tidy<HumanName>({
    use: 'official',
    text: [spec.prefix, ...spec.given, spec.family, spec.suffix].filter(Boolean).join(' '),
    family: spec.family,
    given: [...spec.given],
    prefix: spec.prefix === undefined ? undefined : [spec.prefix],
    suffix: spec.suffix === undefined ? undefined : [spec.suffix],
  });
  return [official, ...(spec.names ?? [])];
}

function telecomOf({ phone, email }: PatientSpec): ContactPoint[] | undefined {
  const points: ContactPoint[] = [];
  if (phone !== undefined) points.push({ system: 'phone', value: phone, use: 'home' });
  if (email !== undefined) points.push({ system: 'email', value: email });
  return points.length === 0 ? undefined : points;
}

/** The university's address text carries a line break, as recorded from such servers. */
function addressOf({ line, city, zip }: PatientSpec, isBroken: boolean): Address[] | undefined {
  if (line === undefined || city === undefined || zip === undefined) return undefined;
  const text = isBroken ? { text: `${line}\r\n${city} WI ${zip}` } : {};
  return [
    { use: 'home', ...text, line: [line], city, state: 'WI', postalCode: zip, country: 'US' },
  ];
}

function communicationOf({ language, interpreter }: PatientSpec): Patient['communication'] {
  if (language === undefined) return undefined;
  const [code, display] = language;
  const coded = { coding: [{ system: 'urn:ietf:bcp:47', code, display }], text: display };
  return [{ language: coded, preferred: true, ...interpreterOf(interpreter) }];
}

const interpreterOf = (needed: boolean | undefined) =>
  needed === undefined
    ? {}
    : {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
            valueBoolean: needed,
          },
        ],
      };

const usCore = 'http://hl7.org/fhir/us/core/StructureDefinition';

function extensionsOf(spec: PatientSpec, isSparse: boolean): Patient['extension'] {
  const found: NonNullable<Patient['extension']> = [];
  if (spec.race !== undefined && !isSparse) {
    const [code, display] = spec.race;
    const system = 'urn:oid:2.16.840.1.113883.6.238';
    found.push({
      url: `${usCore}/us-core-race`,
      extension: [
        { url: 'ombCategory', valueCoding: { system, code, display } },
        { url: 'text', valueString: display },
      ],
    });
  }
  if (spec.birthSex !== undefined) {
    found.push({ url: `${usCore}/us-core-birthsex`, valueCode: spec.birthSex });
  }
  return found.length === 0 ? undefined : found;
}
