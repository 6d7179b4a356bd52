import { createHash } from 'node:crypto';
import type { FhirResource, Patient } from 'fhir/r4';
import type { SandboxUser } from '../contract.ts';
import { wordsOfNames } from '../personName.ts';

/** A patient as the sign-in pages list them. */
export interface PatientSummary {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | undefined;
  readonly sex: string | undefined;
}

/** A user with the rights that follow from who they are. */
export interface Account {
  /** `sub` of the id token: opaque, stable, of this server alone. */
  readonly sub: string;
  readonly user: SandboxUser;
  readonly isPatient: boolean;
  /** Patients whose record this user may open; `all` for clinicians. */
  readonly mayOpen: readonly string[] | 'all';
}

export interface Accounts {
  readonly all: readonly Account[];
  readonly patients: readonly PatientSummary[];
  find(sub: string): Account | undefined;
  patient(id: string): PatientSummary | undefined;
  mayOpen(account: Account, patient: string): boolean;
}

export function makeAccounts(
  server: string,
  users: readonly SandboxUser[],
  resources: Iterable<FhirResource>,
): Accounts {
  const patients = new Map<string, PatientSummary>();
  for (const resource of resources) {
    if (resource.resourceType !== 'Patient' || resource.id === undefined) continue;
    if (resource.active !== false) patients.set(resource.id, summaryOf(resource.id, resource));
  }
  const all = users.map((user, index) => accountOf(server, user, index));
  const bySub = new Map(all.map((account) => [account.sub, account]));
  return {
    all,
    patients: [...patients.values()].sort((a, b) => a.name.localeCompare(b.name)),
    find: (sub) => bySub.get(sub),
    patient: (id) => patients.get(id),
    mayOpen: ({ mayOpen }, patient) =>
      patients.has(patient) && (mayOpen === 'all' || mayOpen.includes(patient)),
  };
}

function accountOf(server: string, user: SandboxUser, index: number): Account {
  const sub = createHash('sha256')
    .update(`${server} ${index} ${user.fhirUser}`)
    .digest('base64url')
    .slice(0, 22);
  const [type, id = ''] = user.fhirUser.split('/');
  const isPatient = type !== 'Practitioner' && type !== 'PractitionerRole';
  const own = type === 'Patient' ? [id] : [];
  const mayOpen = isPatient ? [...own, ...(user.actsFor ?? [])] : ('all' as const);
  return { sub, user, isPatient, mayOpen };
}

function summaryOf(id: string, { name, birthDate, gender }: Patient): PatientSummary {
  return { id, name: wordsOfNames(name) ?? `Patient ${id}`, birthDate, sex: gender };
}
