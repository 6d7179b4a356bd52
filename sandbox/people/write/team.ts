import type { CareTeam } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import type { ClinicianId } from '../build/servers.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { numbered } from './numbered.ts';
import { periodOf } from './period.ts';

export interface CareTeamSpec {
  readonly name: string;
  readonly status?: CareTeam['status'] | undefined;
  /** Its number in the exchange, kept by every copy. */
  readonly number?: string | undefined;
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
    identifier: numbered('teams', spec.number),
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
