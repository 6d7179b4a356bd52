import { type ConnectionId, toConnectionId } from '#core/base/ids.ts';
import { addressComplaint } from './address.ts';
import type { Deployment, ServerConfig } from './connection.ts';

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
  ...['letter', 'color'],
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

class Complaint extends Error {}

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
  const auth = oneOf(`${at}.auth`, server.auth ?? 'smart', ['smart', 'none'] as const);
  return {
    id: idAt(`${at}.id`, server.id),
    name: textAt(`${at}.name`, server.name),
    about: server.about === undefined ? undefined : textAt(`${at}.about`, server.about),
    base: baseAt(`${at}.base`, server.base),
    clientId: auth === 'none' ? '' : textAt(`${at}.clientId`, server.clientId),
    scopes: auth === 'none' ? [] : scopesAt(`${at}.scopes`, server.scopes),
    segment: oneOf(`${at}.segment`, server.segment ?? 'hospital', SEGMENTS),
    preset: server.preset === undefined ? 'generic' : textAt(`${at}.preset`, server.preset),
    auth,
    letter: letterAt(`${at}.letter`, server.letter, index),
    color: colorAt(`${at}.color`, server.color, index),
    isDemo,
  };
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

function objectAt(at: string, value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new Complaint(`${at} must be an object`);
}

function textAt(at: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Complaint(`${at} must be a text`);
  if (value !== value.trim()) throw new Complaint(`${at} must not begin or end with a space`);
  return value;
}

function booleanAt(at: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Complaint(`${at} must be true or false`);
  return value;
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

function letterAt(at: string, value: unknown, index: number): string {
  const letter = value === undefined ? letterOf(index) : textAt(at, value);
  if (!/^[A-Z][A-Z0-9]?$/.test(letter)) throw new Complaint(`${at} must be a capital letter`);
  return letter;
}

/** A to Z, then A1 to Z1 … */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round));
}

function colorAt(at: string, value: unknown, index: number): number {
  const color = value ?? (index % 8) + 1;
  if (typeof color !== 'number' || !Number.isInteger(color) || color < 1 || color > 8) {
    throw new Complaint(`${at} must be a whole number from 1 to 8`);
  }
  return color;
}

function oneOf<T extends string>(at: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Complaint(`${at} must be one of ${allowed.join(', ')}`);
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
