import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import { addressComplaint } from './address.ts';
import {
  booleanAt,
  Complaint,
  colorAt,
  letterAt,
  objectAt,
  oneOf,
  textAt,
} from './configValues.ts';
import type { Deployment, ServerConfig } from './connection.ts';
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
  ...['letter', 'color', 'settings'],
];
const MOST_SERVERS = 200;

/** Reads `config.json` afresh: a stale one could name a server that was taken off the list. */
export async function loadConfig(address: URL): Promise<ConfigReading> {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: our own file; before it is read there is no server to guard.
    const response = await fetch(address, { cache: 'no-store', redirect: 'error' });
    if (!response.ok) return wrong(`config.json: could not be read (status ${response.status}).`);
    return readConfig(await response.json());
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
  rejectRepeated(servers, 'id', (server) => server.id.toLowerCase());
  rejectRepeated(servers, 'base', (server) => server.base.toLowerCase());
  return deepFreeze({ title, isDemo, servers });
}

function checkServer(json: unknown, index: number, isDemo: boolean): ServerConfig {
  const at = `servers[${index}]`;
  const server = objectAt(at, json);
  rejectUnknown(`${at}.`, server, SERVER_KEYS);
  const preset = presetAt(`${at}.preset`, server.preset);
  const auth = authAt(`${at}.auth`, server, preset);
  const usualSegment = (server.preset === undefined ? undefined : segmentOf(preset)) ?? 'hospital';
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

function rejectUnknown(at: string, object: Record<string, unknown>, known: readonly string[]) {
  for (const key of Object.keys(object)) {
    if (/secret|password|token|privatekey|jwk/i.test(key)) {
      throw new Complaint(`${at}${key} must not be there: everyone who opens the page can read it`);
    }
    if (!known.includes(key)) throw new Complaint(`${at}${key} is not a known key`);
  }
}

function rejectRepeated(
  servers: readonly ServerConfig[],
  key: 'id' | 'base',
  of: (server: ServerConfig) => string,
) {
  const seen = new Map<string, number>();
  servers.forEach((server, index) => {
    const first = seen.get(of(server));
    if (first !== undefined) {
      throw new Complaint(`servers[${index}].${key} is the same as servers[${first}].${key}`);
    }
    seen.set(of(server), index);
  });
}

function idAt(at: string, value: unknown): ConnectionId {
  const id = toConnectionId(textAt(at, value));
  if (id === undefined) throw new Complaint(`${at} must be 1 to 40 letters, digits or "-"`);
  return id;
}

function baseAt(at: string, value: unknown): string {
  const base = textAt(at, value);
  const complaint = addressComplaint(base);
  if (complaint !== undefined) throw new Complaint(`${at} ${complaint}`);
  if (base.endsWith('/')) throw new Complaint(`${at} must not end with "/"`);
  return base;
}

function scopesAt(at: string, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new Complaint(`${at} must be a list with at least one scope`);
  }
  return value.map((scope, index) => {
    const text = textAt(`${at}[${index}]`, scope);
    // RFC 6749 3.3: these characters and no space.
    if (!/^[\x21\x23-\x5B\x5D-\x7E]+$/.test(text)) {
      throw new Complaint(`${at}[${index}] must be one scope without spaces`);
    }
    return text;
  });
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
