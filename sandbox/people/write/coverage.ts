import type { Coverage, Organization } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import { tabled } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { periodOf } from './period.ts';

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
