import type { Patient } from 'fhir/r4';
import type { Connection } from '#connections/connection.ts';
import { type PatientId, toPatientId } from '#core/base/ids.ts';
import type { Server } from '#fetch/server.ts';
import { requestFor, sessionOf } from '#queries/sources.ts';
import { searchCandidates } from '#worker/people.ts';
import { makePeople } from '../sandbox/people/people.ts';
import type { RunningServer } from '../sandbox/server.ts';
import { aVisitor, follow, readPage } from '../sandbox/testing/visitor.ts';

/** The session's own, or found as a clinician finds it: by name and date of birth. */
export async function findPatient(
  connection: Connection,
  reader: Server,
  id: string,
): Promise<PatientId | undefined> {
  const own = sessionOf(connection)?.patient;
  if (own !== undefined) return own;
  const isOpen = connection.server.auth === 'none';
  if (isOpen) return toPatientId(id);
  const person = makePeople().university?.resources.find(
    (one): one is Patient => one.resourceType === 'Patient' && one.id === id,
  );
  const [name] = person?.name ?? [];
  const search = {
    ...{ family: name?.family, given: name?.given?.[0], birthDate: person?.birthDate },
    identifier: undefined,
  };
  const answer = await searchCandidates(reader, requestFor(connection), search);
  if (!answer.ok) throw new Error(answer.failure.says);
  return answer.value.find(({ patient }) => patient === id)?.patient;
}

/** What a person does at the sign-in page: says who they are, picks the patient, allows it all. */
export async function signInAt(server: RunningServer, address: string, patient: string) {
  const visitor = aVisitor();
  const shown = await follow(visitor, address, server);
  if (!shown.at.startsWith(`${server.origin}/`)) return shown.at;
  const { users, scopes } = readPage(await shown.response.text());
  const posted = await visitor.post(shown.at, {
    user: users.at(-1)?.value ?? '',
    patient,
    scope: scopes,
    decision: 'allow',
  });
  const location = posted.headers.get('location');
  if (location === null) throw new Error(`The sign-in page was refused: ${await posted.text()}`);
  return (await follow(visitor, new URL(location, shown.at).href, server)).at;
}
