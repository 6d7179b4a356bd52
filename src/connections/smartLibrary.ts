import type BrowserAdapterClass from 'fhirclient/lib/adapters/BrowserAdapter';
import type * as Smart from 'fhirclient/lib/smart';
import type { fhirclient } from 'fhirclient/lib/types';

/**
 * The one door to fhirclient. It makes the PKCE pair and the token request.
 *
 * Its `authorize` and `ready` are not used: both fetch on their own (past the guard), cache a failed
 * discovery until the page is reloaded, let the page's URL overrule the configuration, and never
 * look at `iss`. See docs/decisions/0005-sign-in.md.
 */
export interface SmartLibrary {
  makePkce(): Promise<{ readonly codeVerifier: string; readonly codeChallenge: string }>;
  /** @returns the form body of the token request for a public client. */
  tokenForm(request: TokenRequest): Promise<string>;
}

export interface TokenRequest {
  readonly server: string;
  readonly clientId: string;
  readonly scope: string;
  readonly redirectUri: string;
  readonly token: string;
  readonly verifier: string;
  readonly code: string;
}

let library: Promise<SmartLibrary> | undefined;

/** Loaded at the first sign-in, not with the first screen. */
export function loadSmartLibrary(): Promise<SmartLibrary> {
  library ??= load().catch((error: unknown) => {
    library = undefined; // offline for a moment must not mean "never again"
    throw error;
  });
  return library;
}

async function load(): Promise<SmartLibrary> {
  const [adapterModule, smartModule] = await Promise.all([
    import('fhirclient/lib/adapters/BrowserAdapter'),
    import('fhirclient/lib/smart'),
  ]);
  const BrowserAdapter = unwrap<typeof BrowserAdapterClass>(adapterModule);
  const { buildTokenRequest } = unwrap<typeof Smart>(smartModule);
  // One adapter a request: it holds the storage and URL that sessions of one page would share.
  const newAdapter = () => new BrowserAdapter({ replaceBrowserHistory: false });
  return {
    makePkce: () => newAdapter().security.generatePKCEChallenge(64),
    async tokenForm(request) {
      const options = await buildTokenRequest(newAdapter() as unknown as fhirclient.Adapter, {
        // fhirclient puts the code into the body as it is; `&client_id=evil` would become a field.
        code: encodeURIComponent(request.code),
        state: {
          serverUrl: request.server,
          clientId: request.clientId,
          scope: request.scope,
          redirectUri: request.redirectUri,
          tokenUri: request.token,
          codeVerifier: request.verifier,
        },
      });
      return String(options.body);
    },
  };
}

/** fhirclient is CommonJS: bundlers and Node disagree on how many `default`s deep its exports lie. */
function unwrap<T>(module: unknown): T {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner as T;
}
