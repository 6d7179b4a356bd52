import type { Extension } from 'fhir/r4';
import type { Character, Grant } from '../contract.ts';
import { Access } from '../fhir/access.ts';
import type { FhirStore } from '../fhir/store.ts';
import { Quirks } from '../quirks/quirks.ts';
import { shapedStore } from '../quirks/shapedStore.ts';
import { type Memory, memoryOf } from './memory.ts';

/** One EHR as a request meets it; read anew each time, so quirks may change while it runs. */
export interface FhirServer {
  readonly base: string;
  readonly store: FhirStore;
  readonly character: Character;
  /** `signed-out` where a token is missing or has ended; undefined on a server that asks for none. */
  readonly grant: Grant | 'signed-out' | undefined;
  /** The SMART `oauth-uris` extension for `metadata`; undefined on an open server. */
  readonly security?: Extension | undefined;
}

/** A request with everything needed to answer it. */
export interface Exchange {
  readonly server: FhirServer;
  readonly store: FhirStore;
  readonly quirks: Quirks;
  readonly access: Access;
  readonly memory: Memory;
  readonly request: Request;
  /** Parts of the path below the base. */
  readonly path: readonly string[];
  readonly query: readonly (readonly [string, string])[];
}

export function exchangeOf(request: Request, server: FhirServer): Exchange {
  const url = new URL(request.url);
  const basePath = new URL(server.base).pathname;
  const below = url.pathname.slice(basePath.length);
  const { character, grant } = server;
  const store = shapedStore(server.store, character.quirks);
  return {
    server,
    store,
    quirks: new Quirks(character.quirks),
    access: new Access(store, grant === 'signed-out' ? NOBODY : grant),
    memory: memoryOf(store, character.quirks),
    request,
    path: below
      .split('/')
      .filter((part) => part !== '')
      .map(decoded),
    query: [...url.searchParams],
  };
}

/** A part that is no proper escape is taken as it stands, and then not found. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const NOBODY: Grant = { user: '', scopes: [], patient: undefined };

/** Who may go on with a search that was begun: the same person, for the same patient. */
export function ownerOf({ server: { grant } }: Exchange): string {
  return grant === undefined || grant === 'signed-out'
    ? ''
    : `${grant.user} ${grant.patient ?? ''}`;
}

/** What the client asked of unknown parameters; a server of a strict kind does not ask. */
export function isStrict({ quirks, request }: Exchange): boolean {
  const prefer = request.headers.get('prefer') ?? '';
  return quirks.has('http.strict-400') || /handling\s*=\s*strict/.test(prefer);
}
