import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FhirResource } from 'fhir/r4';
import { type AuthServer, makeAuthServer } from './auth/authServer.ts';
import { hasQuirk } from './auth/quirks.ts';
import type { Character, Grant, QuirkId, SandboxUser } from './contract.ts';
import { handleControl, makeRequestCounts, type RequestCounts } from './control.ts';
import { sendResponse, toRequest } from './http.ts';
import { errorPage } from './pages/ehrPage.ts';
import { assetResponse, pageResponse } from './pages/layout.ts';
import { smartConfiguration } from './routes/discovery.ts';
import { handleEhr } from './routes/ehr.ts';
import { handleSignIn } from './routes/signIn.ts';

/** What the FHIR side of a server needs of the rest of it. */
export interface FhirSetup {
  readonly character: Character;
  readonly origin: string;
  readonly base: string;
  readonly resources: readonly FhirResource[];
  /** Read anew for every request: tests switch quirks while the server runs. */
  readonly quirks: () => readonly QuirkId[];
  readonly grantOf: (request: Request) => Promise<Grant | undefined>;
}

export type FhirHandler = (request: Request) => Promise<Response>;

export interface ServerSetup {
  readonly character: Character;
  readonly resources: readonly FhirResource[];
  readonly users: readonly SandboxUser[];
  readonly port: number;
  readonly appOrigin: string;
  /** Opens `/__control`; tests and development only. */
  readonly control?: boolean;
  readonly makeFhir: (setup: FhirSetup) => FhirHandler;
}

export interface RunningServer {
  readonly id: string;
  readonly character: Character;
  readonly origin: string;
  readonly base: string;
  /** Resource types it holds. */
  readonly types: readonly string[];
  readonly auth: AuthServer;
  close(): Promise<void>;
}

export const CLIENT_ID = 'concord';
const BASE_PATH = '/fhir';

/** One EHR on its own port, so that CORS, issuer and cookies are real. */
export async function startServer(setup: ServerSetup): Promise<RunningServer> {
  const { character, appOrigin, port } = setup;
  const listener = createServer();
  await listen(listener, port);
  const origin = `http://localhost:${portOf(listener)}`;
  const base = `${origin}${BASE_PATH}`;
  const auth = await makeAuthServer({
    ...setup,
    origin,
    base,
    clientId: CLIENT_ID,
    redirectUris: [`${appOrigin}/callback/${character.id}`],
    renderError: (error, says) => errorPage(character, error, says),
  });
  const fhir = setup.makeFhir({
    ...setup,
    origin,
    base,
    quirks: () => auth.state.quirks,
    grantOf: auth.grantOf,
  });
  const counts = makeRequestCounts(BASE_PATH);
  const parts: Parts = { setup, origin, base, auth, fhir, counts, oauth: auth.provider.callback() };
  listener.on('request', (incoming, outgoing) => void serve(incoming, outgoing, parts));
  const types = [...new Set(setup.resources.map(({ resourceType }) => resourceType))];
  return { id: character.id, character, origin, base, types, auth, close: () => close(listener) };
}

interface Parts {
  readonly setup: ServerSetup;
  readonly origin: string;
  readonly base: string;
  readonly auth: AuthServer;
  readonly fhir: FhirHandler;
  readonly counts: RequestCounts;
  readonly oauth: (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, parts: Parts) {
  try {
    const { pathname } = new URL(incoming.url ?? '/', parts.origin);
    if (isPage(pathname) && hasQuirk(parts.auth.state.quirks, 'auth.coop')) {
      outgoing.setHeader('cross-origin-opener-policy', 'same-origin');
    }
    if (pathname !== '/__control') parts.counts.count(pathname);
    const response = await ownResponse(pathname, incoming, outgoing, parts);
    if (response !== undefined) await sendResponse(response, outgoing);
    else await parts.oauth(withoutOldSession(pathname, incoming, parts), outgoing);
  } catch (error) {
    console.error(`${parts.setup.character.id}: ${error instanceof Error ? error.stack : error}`);
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(500).end();
  }
}

/** Everything this server answers itself; `undefined` leaves the request to the OAuth library. */
async function ownResponse(
  path: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  parts: Parts,
): Promise<Response | undefined> {
  const { setup, auth, base, origin, counts } = parts;
  const request = () => toRequest(incoming, outgoing, origin);
  const shared = { character: setup.character, appOrigin: setup.appOrigin, auth, base };
  if (path === `${BASE_PATH}/.well-known/smart-configuration`) {
    return smartConfiguration({ origin, quirks: auth.state.quirks });
  }
  // Some products answer a base written in another case than they publish.
  const folded = path.toLowerCase();
  if (folded === BASE_PATH || folded.startsWith(`${BASE_PATH}/`)) return parts.fhir(request());
  if (path.startsWith('/sign-in/')) {
    return handleSignIn(request(), shared, { incoming, outgoing });
  }
  if (path === '/ehr' || path.startsWith('/ehr/')) {
    const latestEncounterOf = (patient: string) => latestEncounter(setup.resources, patient);
    return handleEhr(request(), { ...shared, latestEncounterOf });
  }
  if (path === '/__control' && setup.control === true) {
    return handleControl(request(), auth, counts);
  }
  if (path === '/') return new Response(null, { status: 303, headers: { location: '/ehr' } });
  if (path === '/smart-style.json') {
    return Response.json({}, { headers: { 'access-control-allow-origin': '*' } });
  }
  if (path.startsWith('/errors/')) {
    const text = errorPage(
      setup.character,
      path.slice('/errors/'.length),
      'See RFC 6749, section 5.2.',
    );
    return pageResponse(text, setup.appOrigin);
  }
  return assetResponse(path);
}

function isPage(path: string): boolean {
  return path === '/auth' || path.startsWith('/auth/') || path.startsWith('/sign-in/');
}

/**
 * A new sign-in starts without the last one's session: the page asks who you are every time, and
 * the library would otherwise put a sign-out in between when somebody else is chosen.
 */
function withoutOldSession(path: string, incoming: IncomingMessage, { setup }: Parts) {
  const isAuthorization = path === '/auth' || path.startsWith('/auth/');
  if (isAuthorization && incoming.headers.cookie !== undefined) {
    const own = `sandbox_${setup.character.id}_session`;
    incoming.headers.cookie = incoming.headers.cookie
      .split('; ')
      .filter((cookie) => !cookie.startsWith(own))
      .join('; ');
  }
  return incoming;
}

function latestEncounter(resources: readonly FhirResource[], patient: string): string | undefined {
  let latest: { readonly id: string; readonly start: string } | undefined;
  for (const resource of resources) {
    if (resource.resourceType !== 'Encounter' || resource.id === undefined) continue;
    if (resource.subject?.reference !== `Patient/${patient}`) continue;
    const start = resource.period?.start ?? '';
    if (latest === undefined || start > latest.start) latest = { id: resource.id, start };
  }
  return latest?.id;
}

function listen(listener: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(port, 'localhost', () => resolve());
  });
}

function portOf(listener: Server): number {
  const address = listener.address();
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port.');
}

function close(listener: Server): Promise<void> {
  return new Promise((resolve) => {
    listener.close(() => resolve());
    listener.closeAllConnections();
  });
}
