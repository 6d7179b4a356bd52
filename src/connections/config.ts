import { basesInside, rejectClashes } from './configClashes.ts';
import {
  baseAt,
  booleanAt,
  Complaint,
  colorAt,
  endpointAt,
  idAt,
  letterAt,
  objectAt,
  oneOf,
  originsAt,
  rejectUnknown,
  scopesAt,
  textAt,
} from './configValues.ts';
import type { Deployment, PinnedEndpoints, ServerConfig } from './connection.ts';
import type { ConnectionPreset } from './presets/preset.ts';
import { presetOf } from './presets/presets.ts';
import {
  presetComplaint,
  presetWords,
  segmentOf,
  settingsComplaint,
  usualScopes,
} from './serverPreset.ts';

/** Either the deployment, or one sentence naming the wrong key. */
export type ConfigReading =
  | { readonly ok: true; readonly deployment: Deployment }
  | { readonly ok: false; readonly says: string };

const SEGMENTS = [
  'hospital',
  'ambulatory',
  'long-term-care',
  'exchange',
  'engine',
  'open',
] as const;
const SERVER_KEYS = [
  ...['id', 'name', 'about', 'base', 'clientId', 'scopes', 'segment', 'preset', 'auth'],
  ...['letter', 'color', 'settings', 'endpoints', 'origins', 'pkce'],
];
const ENDPOINTS = ['issuer', 'authorize', 'token'] as const;
const PKCE = ['advertised', 'unadvertised'] as const;
const MOST_SERVERS = 200;
const MOST_BYTES = 1024 * 1024;

/** Reads `config.json` afresh: a stale one could name a server that was taken off the list. */
export async function loadConfig(address: URL): Promise<ConfigReading> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: our own file; before it is read there is no server to guard.
    const response = await fetch(address, { cache: 'no-store', redirect: 'error' });
    if (!response.ok) return wrong(`config.json: could not be read (status ${response.status}).`);
    const text = await response.text();
    if (text.length > MOST_BYTES) return wrong('config.json: is larger than 1 MB.');
    return readConfig(JSON.parse(text));
  } catch {
    return wrong('config.json: could not be read; it is missing or is not JSON.');
  }
}

/** Checks every key, so that a slip of the administrator is named and not met later as a riddle. */
export function readConfig(json: unknown): ConfigReading {
  try {
    return { ok: true, deployment: checkDeployment(json) };
  } catch (complaint) {
    if (complaint instanceof Complaint) return wrong(`config.json: ${complaint.message}.`);
    throw complaint;
  }
}

function wrong(says: string): ConfigReading {
  return { ok: false, says };
}

function checkDeployment(json: unknown): Deployment {
  const config = objectAt('the file', json);
  rejectUnknown('', config, ['title', 'demo', 'servers']);
  const title = config.title === undefined ? 'Concord' : textAt('title', config.title);
  const isDemo = config.demo === undefined ? false : booleanAt('demo', config.demo);
  const list = config.servers;
  if (!Array.isArray(list)) throw new Complaint('servers must be a list');
  if (list.length > MOST_SERVERS) throw new Complaint(`servers may list at most ${MOST_SERVERS}`);
  const servers = list.map((server, index) => checkServer(server, index, isDemo));
  rejectClashes(servers);
  const apart = servers.map((server) => ({ ...server, apart: basesInside(server, servers) }));
  return deepFreeze({ title, isDemo, servers: apart });
}

function checkServer(json: unknown, index: number, isDemo: boolean): ServerConfig {
  const at = `servers[${index}]`;
  const server = objectAt(at, json);
  rejectUnknown(`${at}.`, server, SERVER_KEYS);
  const preset = presetAt(`${at}.preset`, server.preset);
  const auth = authAt(`${at}.auth`, server, preset);
  const usualSegment = (server.preset === undefined ? undefined : segmentOf(preset)) ?? 'hospital';
  // Only whoever serves the files uses them, for connect-src; a slip in them is still named here.
  if (server.origins !== undefined) originsAt(`${at}.origins`, server.origins);
  const settings = settingsAt(`${at}.settings`, server.settings, preset);
  return {
    id: idAt(`${at}.id`, server.id),
    name: textAt(`${at}.name`, server.name),
    about: server.about === undefined ? undefined : textAt(`${at}.about`, server.about),
    base: baseAt(`${at}.base`, server.base),
    clientId: auth === 'none' ? '' : textAt(`${at}.clientId`, server.clientId),
    scopes: auth === 'none' ? [] : scopesAt(`${at}.scopes`, server.scopes ?? usualScopes(preset)),
    segment: oneOf(`${at}.segment`, server.segment ?? usualSegment, SEGMENTS),
    ...presetWords(preset),
    ...(settings === undefined ? {} : { settings }),
    auth,
    letter: letterAt(`${at}.letter`, server.letter, index),
    color: colorAt(`${at}.color`, server.color, index),
    isDemo,
    endpoints: endpointsAt(`${at}.endpoints`, server.endpoints),
    pkce: oneOf(`${at}.pkce`, server.pkce ?? 'advertised', PKCE),
  };
}

function presetAt(at: string, value: unknown): ConnectionPreset {
  const id = value === undefined ? 'generic' : textAt(at, value);
  const complaint = presetComplaint(id);
  const preset = presetOf(id);
  if (preset === undefined || complaint !== undefined) throw new Complaint(`${at} ${complaint}`);
  return preset;
}

/** An open product is opened; whether a façade has a sign-in only its owner can say. */
function authAt(at: string, { auth, clientId }: Record<string, unknown>, preset: ConnectionPreset) {
  if (auth === undefined && preset.kind === 'facade') {
    throw new Complaint(`${at} must be given: whether a façade has a sign-in is up to its owner`);
  }
  const isOpen = preset.kind === 'open' && clientId === undefined;
  return oneOf(at, auth ?? (isOpen ? 'none' : 'smart'), ['smart', 'none'] as const);
}

function settingsAt(at: string, value: unknown, preset: ConnectionPreset) {
  if (value === undefined) return undefined;
  const settings = objectAt(at, value);
  rejectUnknown(`${at}.`, settings, Object.keys(settings));
  const complaint = settingsComplaint(settings, preset);
  if (complaint !== undefined) throw new Complaint(`${at}.${complaint.join(' ')}`);
  return settings as Readonly<Record<string, string>>;
}

function endpointsAt(at: string, value: unknown): PinnedEndpoints | undefined {
  if (value === undefined) return undefined;
  const endpoints = objectAt(at, value);
  for (const key of Object.keys(endpoints)) oneOf(`a key of ${at}`, key, ENDPOINTS);
  const read = (key: (typeof ENDPOINTS)[number]) =>
    endpoints[key] === undefined ? undefined : endpointAt(`${at}.${key}`, endpoints[key]);
  return { issuer: read('issuer'), authorize: read('authorize'), token: read('token') };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
