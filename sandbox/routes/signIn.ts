import type { InteractionResults } from 'oidc-provider';
import type { Account, Accounts, PatientSummary } from '../auth/accounts.ts';
import type { AuthServer } from '../auth/authServer.ts';
import type { Launch } from '../auth/launches.ts';
import { parseClinicalScope } from '../auth/scopes.ts';
import { plainLines } from '../auth/words.ts';
import type { Character } from '../contract.ts';
import { errorPage } from '../pages/ehrPage.ts';
import { pageResponse } from '../pages/layout.ts';
import { signInPage } from '../pages/signInPage.ts';
import { type Asked, type RawExchange, readAsked } from './asked.ts';

export interface SignInServer {
  readonly character: Character;
  readonly base: string;
  readonly appOrigin: string;
  readonly auth: AuthServer;
}

/** `GET` shows the page of a waiting sign-in, `POST` answers it. */
export async function handleSignIn(
  request: Request,
  server: SignInServer,
  raw: RawExchange,
): Promise<Response> {
  const asked = await readAsked(server.auth, raw);
  if (asked === undefined) return overPage(server);
  const url = new URL(request.url);
  if (request.method !== 'POST') return showPage(server, asked, url.searchParams);
  const answer = new URLSearchParams(await request.text());
  if (answer.get('decision') !== 'allow') {
    return finish(server, raw, {
      error: 'access_denied',
      error_description: 'The person denied access.',
    });
  }
  const account = server.auth.accounts.find(answer.get('user') ?? '');
  const patient = patientOf(answer, account, asked, server.auth.accounts);
  const problem = problemWith(account, patient, asked);
  if (account === undefined || problem !== undefined) {
    return showPage(server, asked, answer, problem);
  }
  return allow(server, raw, { asked, account, patient, ticked: answer.getAll('scope') });
}

const ROWS_SHOWN = 200;

/** Patients whose name or birth date holds every word looked for, and how many there are in all. */
export function findPatients(patients: readonly PatientSummary[], find: string) {
  const words = find.toLowerCase().split(/\s+/);
  const matching = patients.filter(({ name, birthDate }) => {
    const text = `${name} ${birthDate ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { patients: matching.slice(0, ROWS_SHOWN), patientsInAll: patients.length };
}

function showPage(
  { character, appOrigin, auth }: SignInServer,
  asked: Asked,
  answer: URLSearchParams,
  problem?: string,
): Response {
  const { accounts } = auth;
  const chosen = answer.get('user') || firstChoice(accounts, asked.launch)?.sub;
  const find = answer.get('find') ?? '';
  const text = signInPage({
    ...findPatients(accounts.patients, find),
    character,
    appOrigin,
    action: asked.action,
    clientName: 'Concord',
    accounts: accounts.all.filter((account) => asked.asksPatient || !account.isPatient),
    chosenUser: chosen,
    launchedFor: asked.launch === undefined ? undefined : accounts.patient(asked.launch.patient),
    asksPatient: asked.asksPatient,
    find,
    patientOf: accounts.patient,
    scopes: asked.grantable,
    problem,
  });
  return pageResponse(text, appOrigin, problem === undefined ? 200 : 422);
}

/** Launched from a chart, the clinician is known; otherwise nobody is chosen beforehand. */
function firstChoice(accounts: Accounts, launch: Launch | undefined): Account | undefined {
  if (launch === undefined) return undefined;
  return accounts.all.find(({ user }) => user.fhirUser === launch.user);
}

function patientOf(
  answer: URLSearchParams,
  account: Account | undefined,
  { launch, asksPatient }: Asked,
  accounts: Accounts,
): string | undefined {
  if (launch !== undefined) return launch.patient;
  if (!asksPatient || account === undefined) return undefined;
  const { sub, mayOpen } = account;
  if (mayOpen !== 'all' && mayOpen.length < 2) return mayOpen[0];
  const picked = answer.get(mayOpen === 'all' ? 'patient' : `patient-${sub}`) ?? '';
  return accounts.mayOpen(account, picked) ? picked : undefined;
}

function problemWith(
  account: Account | undefined,
  patient: string | undefined,
  { asksPatient, launch }: Asked,
): string | undefined {
  if (account === undefined) return 'Choose who you are.';
  const mayOpenLaunched = launch === undefined || mayOpen(account, launch.patient);
  if (!mayOpenLaunched) return `${account.user.name} may not open this patient's record.`;
  if (asksPatient && patient === undefined) return 'Choose whose record may be read.';
  return undefined;
}

function mayOpen(account: Account, patient: string): boolean {
  return account.mayOpen === 'all' || account.mayOpen.includes(patient);
}

interface Allowed {
  readonly asked: Asked;
  readonly account: Account;
  readonly patient: string | undefined;
  readonly ticked: readonly string[];
}

async function allow(server: SignInServer, raw: RawExchange, allowed: Allowed): Promise<Response> {
  const { auth } = server;
  const { asked, account, patient } = allowed;
  const granted = asked.grantable.filter((scope) => isGranted(scope, allowed));
  const grant = new auth.provider.Grant({ accountId: account.sub, clientId: asked.clientId });
  // The id token looks at the first list, access tokens at the second. What was refused is named,
  // or the library would take it for not asked about yet.
  const refused = asked.everything.filter((scope) => !granted.includes(scope));
  grant.addOIDCScope(granted.filter((scope) => parseClinicalScope(scope) === undefined).join(' '));
  grant.rejectOIDCScope(refused.join(' '));
  grant.addResourceScope(server.base, granted.join(' '));
  grant.rejectResourceScope(server.base, refused.join(' '));
  const grantId = await grant.save();
  const { launch, launchToken } = asked;
  const fromLaunch = launch !== undefined;
  auth.contexts.set(grantId, { account, patient, encounter: launch?.encounter, fromLaunch });
  if (launchToken !== undefined) auth.launches.close(launchToken);
  return finish(server, raw, { login: { accountId: account.sub }, consent: { grantId } });
}

/** What the page showed with a box needs its tick; the rest is about the page itself. */
function isGranted(scope: string, { ticked, account, patient }: Allowed): boolean {
  const clinical = parseClinicalScope(scope);
  const hasBox = clinical !== undefined || plainLines([scope]).length > 0;
  if (hasBox && !ticked.includes(scope)) return false;
  if (clinical?.level === 'patient') return patient !== undefined;
  // A patient may see no more than their own record, which `patient/` scopes are for.
  if (clinical?.level === 'user') return !account.isPatient;
  return true;
}

async function finish(
  { auth }: SignInServer,
  { incoming, outgoing }: RawExchange,
  result: InteractionResults,
): Promise<Response> {
  const location = await auth.provider.interactionResult(incoming, outgoing, result, {
    mergeWithLastSubmission: false,
  });
  return new Response(null, { status: 303, headers: { location } });
}

function overPage({ character, appOrigin }: SignInServer): Response {
  const text = errorPage(character, 'session_expired', 'No sign-in is waiting in this browser.');
  return pageResponse(text, appOrigin, 410);
}
