import type { Answer } from '../../contract.ts';
import type { PatientSpec } from '../write/patient.ts';
import { patient } from '../write/patient.ts';
import { type Chart, openChart, type Plan } from './chart.ts';
import { type ServerId, serverIds } from './servers.ts';
import { mintId, type World } from './world.ts';

export interface Enrollment extends Omit<PatientSpec, 'id' | 'recordNumber'> {
  /** Key of the person in the answers. */
  readonly key: string;
  /** Record number on each server that knows the person. */
  readonly on: Readonly<Partial<Record<ServerId, string>>>;
}

export interface EnrollmentPlan extends Omit<Plan<PatientSpec>, 'on' | 'twiceOn'> {
  /** Alerts that stand over the Patients themselves: id, severity, sentence. */
  readonly alerts?: readonly (readonly [string, Answer['severity'], string])[];
}

/** Registers one person on their servers: Patient, patient user, and an open chart. */
export function enroll(
  world: World,
  { key, on, ...spec }: Enrollment,
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
  const stated = chart.state(patient, whole, { but, expect: plan.expect ?? [] });
  for (const [id, severity, says] of plan.alerts ?? []) {
    chart.alert(id, severity, 'demographics', says, stated);
  }
  for (const server of servers) {
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
