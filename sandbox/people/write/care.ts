import type {
  CarePlan,
  CareTeam,
  Coverage,
  Device,
  FamilyMemberHistory,
  Goal,
  Organization,
} from 'fhir/r4';
import { type Desk, writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import { type Term, tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';

export interface CareTeamSpec {
  readonly name: string;
  readonly status?: CareTeam['status'] | undefined;
  readonly members: readonly {
    readonly who: ClinicianId;
    readonly role: Term;
    readonly until?: string;
  }[];
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export const careTeam = writer<CareTeamSpec>('careTeam', (spec, desk) => [
  tidy<CareTeam>({
    resourceType: 'CareTeam',
    id: desk.id('CareTeam'),
    status: spec.status ?? 'active',
    name: spec.name,
    subject: desk.patient,
    period: periodOf(spec, desk),
    participant: spec.members.map(({ who, role, until }) => ({
      role: [desk.concept(role, 'other')],
      member: desk.clinician(who),
      ...(until === undefined ? {} : { period: { end: desk.when(until) } }),
    })),
  }),
]);

function periodOf(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  desk: Desk,
) {
  if (start === undefined && end === undefined) return undefined;
  return {
    ...(start === undefined ? {} : { start: desk.when(start) }),
    ...(end === undefined ? {} : { end: desk.when(end) }),
  };
}

export interface CarePlanSpec {
  readonly title: string;
  readonly status?: CarePlan['status'] | undefined;
  readonly intent?: CarePlan['intent'] | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly activities?: readonly string[] | undefined;
}

export const carePlan = writer<CarePlanSpec>('carePlans', (spec, desk) => [
  tidy<CarePlan>({
    resourceType: 'CarePlan',
    id: desk.id('CarePlan'),
    text: { status: 'generated', div: narrative(spec.title) },
    status: spec.status ?? 'active',
    intent: spec.intent ?? 'plan',
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
            code: 'assess-plan',
          },
        ],
      },
    ],
    title: spec.title,
    subject: desk.patient,
    period: periodOf(spec, desk),
    activity: spec.activities?.map((description) => ({
      detail: { status: 'in-progress', description },
    })),
  }),
]);

const narrative = (text: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;

export interface GoalSpec {
  readonly what: Term;
  readonly status?: Goal['lifecycleStatus'] | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  readonly measure?: Term | undefined;
  readonly below?: readonly [value: number, unit: string] | undefined;
}

export const goal = writer<GoalSpec>('goals', (spec, desk) => [
  tidy<Goal>({
    resourceType: 'Goal',
    id: desk.id('Goal'),
    lifecycleStatus: spec.status ?? 'active',
    description: desk.concept(spec.what, 'other'),
    subject: desk.patient,
    startDate: spec.start,
    target:
      spec.below === undefined && spec.due === undefined
        ? undefined
        : [
            {
              ...(spec.measure === undefined
                ? {}
                : { measure: desk.concept(spec.measure, 'test') }),
              ...(spec.below === undefined
                ? {}
                : { detailRange: { high: desk.quantity(spec.below[0], spec.below[1]) } }),
              ...(spec.due === undefined ? {} : { dueDate: spec.due }),
            },
          ],
  }),
]);

export interface DeviceSpec {
  readonly what: Term;
  readonly status?: Device['status'] | undefined;
  readonly di?: string | undefined;
  readonly serial?: string | undefined;
  readonly lot?: string | undefined;
  readonly maker?: string | undefined;
  readonly made?: string | undefined;
  readonly expires?: string | undefined;
  readonly reason?: Term | undefined;
  readonly note?: string | undefined;
}

export const device = writer<DeviceSpec>('devices', (spec, desk) => [
  tidy<Device>({
    resourceType: 'Device',
    id: desk.id('Device'),
    udiCarrier: spec.di === undefined ? undefined : [{ deviceIdentifier: spec.di }],
    status: spec.status ?? 'active',
    statusReason: spec.reason === undefined ? undefined : [desk.concept(spec.reason, 'other')],
    manufacturer: spec.maker,
    manufactureDate: spec.made === undefined ? undefined : desk.when(spec.made),
    expirationDate: spec.expires === undefined ? undefined : desk.when(spec.expires),
    lotNumber: spec.lot,
    serialNumber: spec.serial,
    type: desk.concept(spec.what, 'other'),
    patient: desk.patient,
    note: spec.note === undefined ? undefined : [{ text: spec.note }],
  }),
]);

export interface CoverageSpec {
  readonly payor: string;
  readonly plan?: string | undefined;
  readonly memberId?: string | undefined;
  readonly status?: Coverage['status'] | undefined;
  readonly order?: number | undefined;
  readonly relationship?: 'self' | 'child' | 'spouse' | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export const coverage = writer<CoverageSpec>('coverage', (spec, desk) => {
  const payor = desk.support(
    `Organization ${spec.payor}`,
    (id): Organization => ({
      resourceType: 'Organization',
      id,
      active: true,
      type: [tabled('organization-type', 'pay', 'Payer')],
      name: spec.payor,
    }),
  );
  const made = tidy<Coverage>({
    resourceType: 'Coverage',
    id: desk.id('Coverage'),
    identifier: memberOf(spec),
    status: spec.status ?? 'active',
    subscriberId: spec.memberId,
    beneficiary: desk.patient,
    relationship: tabled('subscriber-relationship', spec.relationship ?? 'self'),
    period: periodOf(spec, desk),
    payor: [{ reference: `Organization/${payor}`, display: spec.payor }],
    class:
      spec.plan === undefined
        ? undefined
        : [{ type: tabled('coverage-class', 'plan'), value: spec.plan, name: spec.plan }],
    order: spec.order,
  });
  return [made];
});

function memberOf({ memberId, payor }: CoverageSpec): Coverage['identifier'] {
  if (memberId === undefined) return undefined;
  const system = `https://${payor.toLowerCase().replace(/\W+/g, '-')}.example/members`;
  return [{ type: tabled('v2-0203', 'MB', 'Member Number'), system, value: memberId }];
}

export interface RelativeSpec {
  readonly relation: Term;
  readonly status?: FamilyMemberHistory['status'] | undefined;
  readonly sex?: 'male' | 'female' | undefined;
  readonly name?: string | undefined;
  readonly born?: string | undefined;
  readonly deceased?: boolean | undefined;
  readonly conditions?: readonly { readonly what: Term; readonly age?: number }[] | undefined;
}

export const relative = writer<RelativeSpec>('familyHistory', (spec, desk) => [
  tidy<FamilyMemberHistory>({
    resourceType: 'FamilyMemberHistory',
    id: desk.id('FamilyMemberHistory'),
    status: spec.status ?? 'completed',
    patient: desk.patient,
    name: spec.name,
    relationship: desk.concept(spec.relation, 'other'),
    sex: spec.sex === undefined ? undefined : tabled('administrative-gender', spec.sex),
    bornDate: spec.born,
    deceasedBoolean: spec.deceased,
    condition: spec.conditions?.map(({ what, age }) => ({
      code: desk.concept(what, 'problem'),
      ...(age === undefined ? {} : { onsetAge: desk.quantity(age, 'a') }),
    })),
  }),
]);
