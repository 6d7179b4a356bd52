import type { Answer } from '../../contract.ts';
import type { PatientSpec } from '../write/patient.ts';
import { patient } from '../write/patient.ts';
import { agrees, type Chart, openChart, type Plan } from './chart.ts';
import { type ServerId, serverIds } from './servers.ts';
import { tabled } from './term.ts';
import { clinicianOf, mintId, organizationOf, type World } from './world.ts';

export interface Enrollment extends Omit<PatientSpec, 'id' | 'recordNumber'> {
  /** Key of the person in the answers. */
  readonly key: string;
  /** Record number on each server that knows the person. */
  readonly on: Readonly<Partial<Record<ServerId, string>>>;
  /** The Patient and nothing else. */
  readonly isBare?: boolean;
}

export interface EnrollmentPlan extends Omit<Plan<PatientSpec>, 'on' | 'twiceOn'> {
  /** Alerts that stand over the Patients themselves: id, severity, sentence. */
  readonly alerts?: readonly (readonly [string, Answer['severity'], string])[];
}

/** Registers one person on their servers: Patient, patient user, and an open chart. */
export function enroll(
  world: World,
  { key, on, isBare, ...spec }: Enrollment,
  plan: EnrollmentPlan = {},
): Chart {
  const servers = serverIds.filter((server) => on[server] !== undefined);
  const ids = Object.fromEntries(
    servers.map((server) => [server, mintId(world, server, `${key}|Patient`)]),
  ) as Partial<Record<ServerId, string>>;
  const but = Object.fromEntries(
    servers.map((server) => [
      server,
      { id: ids[server] ?? '', recordNumber: on[server] ?? '', ...plan.but?.[server] },
    ]),
  );
  const chart = openChart(world, key, ids);
  const whole: PatientSpec = { ...spec, id: '', recordNumber: '' };
  const same = [agrees(`${spec.given[0]} ${spec.family} is the same person everywhere.`)];
  const stated = chart.state(patient, whole, { but, expect: plan.expect ?? same });
  for (const [id, severity, says] of plan.alerts ?? []) {
    chart.alert(id, severity, 'demographics', says, stated);
  }
  for (const server of servers) {
    if (isBare !== true) addProvenance(world, server, ids[server] ?? '');
    const { given, family } = { ...spec, ...plan.but?.[server] };
    world.shelves[server].users.push({
      name: `${given.join(' ')} ${family}`,
      role: 'Patient',
      fhirUser: `Patient/${ids[server]}`,
    });
  }
  world.persons.push({ id: key, name: `${spec.given[0]} ${spec.family}`, patients: ids });
  return chart;
}

/** Who put the record there, as US Core asks. */
function addProvenance(world: World, server: ServerId, patientId: string): void {
  world.shelves[server].resources.push({
    resourceType: 'Provenance',
    id: mintId(world, server, `${patientId}|Provenance`),
    meta: { lastUpdated: '2025-01-02T09:00:00Z' },
    target: [{ reference: `Patient/${patientId}` }],
    recorded: '2025-01-02T09:00:00Z',
    agent: [
      {
        type: tabled('provenance-participant-type', 'author', 'Author'),
        who: clinicianOf(server, 'okafor'),
        onBehalfOf: organizationOf(server),
      },
    ],
  });
}
