import type { Character, SandboxData } from '../sandbox/contract.ts';
import { startSandbox } from '../sandbox/main.ts';
import type { RunningServer } from '../sandbox/server.ts';
import { startAppServer } from './appServer.ts';
import { deploymentOf } from './deployment.ts';
import { findFreePort } from './ports.ts';

export interface ConcordSetup {
  /** Sources through Vite instead of the build in `dist`. */
  readonly dev?: boolean;
  /** Opens `/__control` on every EHR server: tests and development only. */
  readonly control?: boolean;
  /** 0 for any; a taken one is left for the next free one. */
  readonly appPort?: number;
  readonly sandboxPort?: number;
  readonly characters?: readonly Character[];
  /** The invented people, where absent. */
  readonly data?: SandboxData;
}

export interface Concord {
  readonly url: string;
  readonly servers: readonly RunningServer[];
  close(): Promise<void>;
}

/** The app and its EHR servers in this process, each on a port of its own. */
export async function startConcord(setup: ConcordSetup = {}): Promise<Concord> {
  const { dev = false, appPort = 5173 } = setup;
  const app = await startAppServer({ port: appPort, dev });
  try {
    const sandbox = await startServersAlone({ ...setup, appOrigin: app.origin });
    const isDemo = setup.data === undefined;
    const title = isDemo ? 'Concord demo' : 'Concord';
    app.configure(deploymentOf(title, isDemo, sandbox.servers));
    return {
      url: `${app.origin}/`,
      servers: sandbox.servers,
      close: async () => {
        await Promise.all([app.close(), sandbox.close()]);
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** The EHR servers for an app that runs elsewhere. */
export async function startServersAlone(
  setup: Omit<ConcordSetup, 'dev' | 'appPort'> & { readonly appOrigin: string },
): Promise<Omit<Concord, 'url'>> {
  const { sandboxPort = 4101 } = setup;
  let next = sandboxPort;
  const portFor = async () => {
    if (sandboxPort === 0) return 0;
    const port = await findFreePort(next);
    next = port + 1;
    return port;
  };
  return startSandbox({ ...setup, portFor });
}
