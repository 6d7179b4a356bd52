import type { AuthServer } from '../auth/authServer.ts';
import type { Character } from '../contract.ts';
import { ehrPage, errorPage } from '../pages/ehrPage.ts';
import { pageResponse } from '../pages/layout.ts';
import { findPatients } from './signIn.ts';

export interface EhrServer {
  readonly character: Character;
  readonly base: string;
  readonly appOrigin: string;
  readonly auth: AuthServer;
  readonly latestEncounterOf: (patient: string) => string | undefined;
}

/** `/ehr` lists patients; `/ehr/open?patient=…` opens the app on one chart with a launch token. */
export function handleEhr(request: Request, server: EhrServer): Response {
  const url = new URL(request.url);
  const { character, appOrigin, auth } = server;
  const clinician = auth.accounts.all.find(({ isPatient }) => !isPatient)?.user;
  if (url.pathname === '/ehr') {
    const find = url.searchParams.get('find') ?? '';
    const found = findPatients(auth.accounts.patients, find);
    const text = ehrPage({ ...found, character, find, user: clinician?.name });
    return pageResponse(text, appOrigin);
  }
  const patient = url.searchParams.get('patient') ?? '';
  if (url.pathname !== '/ehr/open' || auth.accounts.patient(patient) === undefined) {
    return pageResponse(errorPage(character, 'not_found', 'No such patient.'), appOrigin, 404);
  }
  const launch = auth.launches.open({
    patient,
    encounter: server.latestEncounterOf(patient),
    user: clinician?.fhirUser,
  });
  const location = `${appOrigin}/launch.html?${new URLSearchParams({ iss: server.base, launch })}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
