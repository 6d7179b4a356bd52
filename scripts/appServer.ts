import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DeploymentFile, originsOf } from './deployment.ts';
import { securityHeaders } from './headers.ts';
import { listenFrom } from './ports.ts';

export interface AppServer {
  readonly origin: string;
  /** What `/config.json` says from now on; before, the app has no servers to offer. */
  configure(deployment: DeploymentFile): void;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

type Answer = (path: string, incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

export interface AppServerSetup {
  readonly port: number;
  /** The sources through Vite instead of the build. */
  readonly dev?: boolean;
  /** Folder of the build. */
  readonly build?: string;
}

/** Serves the app as docs/deploy.md asks of any host: headers, callbacks, one page for all screens. */
export async function startAppServer(setup: AppServerSetup): Promise<AppServer> {
  const { port, dev = false, build = DIST } = setup;
  const { server, port: taken } = await listenFrom(port);
  const origin = `http://localhost:${taken}`;
  let deployment: DeploymentFile = { title: 'Concord', demo: true, servers: [] };
  const source = dev ? await devSource(server) : builtSource(build);
  server.on('request', async (incoming, outgoing) => {
    try {
      const { pathname } = new URL(incoming.url ?? '/', origin);
      const path = fileOf(pathname);
      const headers = securityHeaders(originsOf(deployment), dev);
      outgoing.setHeaders(new Map(Object.entries(headers)));
      if (path === '/config.json') sendJson(deployment, outgoing);
      else await source.answer(path, incoming, outgoing);
    } catch (error) {
      console.error(error);
      outgoing.writeHead(500).end();
    }
  });
  return {
    origin,
    configure: (given) => {
      deployment = given;
    },
    close: async () => {
      await source.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

/** The file behind an address: callbacks have one page, screens of the app another. */
function fileOf(path: string): string {
  if (/^\/callback\/[^/]+$/.test(path)) return '/callback.html';
  return extname(path) === '' && !path.startsWith('/@') ? '/index.html' : path;
}

function sendJson(value: unknown, outgoing: ServerResponse): void {
  outgoing.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' });
  outgoing.end(JSON.stringify(value));
}

interface Source {
  readonly answer: Answer;
  close(): Promise<void>;
}

function builtSource(folder: string): Source {
  const answer: Answer = (path, incoming, outgoing) => sendBuilt(folder, path, incoming, outgoing);
  return { answer, close: async () => {} };
}

async function sendBuilt(folder: string, ...[path, incoming, outgoing]: Parameters<Answer>) {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
    outgoing.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await readInside(folder, path);
  const isScreen = found === undefined && wantsPage(incoming);
  const bytes = isScreen ? await readInside(folder, '/index.html') : found;
  if (bytes === undefined) {
    outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  // Built files carry a hash of their content in their name.
  const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const type = TYPES[isScreen ? '.html' : extname(path)] ?? 'application/octet-stream';
  outgoing.writeHead(200, { 'content-type': type, 'cache-control': caching });
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes);
}

async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(folder + sep) ? readFile(file).catch(() => undefined) : undefined;
}

/** The id in a screen's address may hold a dot and look like the name of a file. */
function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true;
}

/** Vite as a part of our server, so that headers, callbacks and config.json are the same. */
async function devSource(server: Server): Promise<Source> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    appType: 'mpa',
    server: { middlewareMode: true, hmr: { server } },
    logLevel: 'warn',
  });
  const answer: Answer = async (path, incoming, outgoing) => {
    const isScreen = wantsPage(incoming) && !/^\/(@|src\/|node_modules\/|icon\.)/.test(path);
    if (path.endsWith('.html')) incoming.url = path;
    else if (isScreen) incoming.url = '/index.html';
    vite.middlewares(incoming, outgoing, () => outgoing.writeHead(404).end());
  };
  return { answer, close: () => vite.close() };
}
