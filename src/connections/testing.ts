import { readConfig } from './config.ts';
import { type Connections, createConnections } from './connections.ts';
import type { CallbackAnswer, Popup } from './popup.ts';
import type { ConnectionPorts, SendAuth, TabMessage } from './ports.ts';

/** What all tabs of one invented browser share. */
export interface Browser {
  readonly local: Map<string, string>;
  readonly listeners: Set<(message: TabMessage) => void>;
  readonly locks: Map<string, Promise<unknown>>;
}

export interface Tab {
  readonly connections: Connections;
  readonly session: Map<string, string>;
  readonly ports: ConnectionPorts;
  /** Every address a person was sent to. */
  readonly shown: string[];
  /** Sends the answer that a callback page would hand over, in every window that listens. */
  answer(answer: CallbackAnswer): void;
  advance(ms: number): void;
}

export interface TabSetup {
  readonly servers: readonly object[];
  readonly send: SendAuth;
  /** Opens an address as a browser does; returns where it was sent last. */
  readonly follow: (address: string) => Promise<string>;
  readonly browser?: Browser;
  readonly session?: Map<string, string>;
  readonly isCopy?: boolean;
  readonly hasStorage?: boolean;
}

const APP = 'https://concord.example/';

export function aBrowser(): Browser {
  return { local: new Map(), listeners: new Set(), locks: new Map() };
}

/** One tab of a browser without a browser: storage, popup, locks and channels of our own. */
export async function aTab(setup: TabSetup): Promise<Tab> {
  const { browser = aBrowser(), session = new Map<string, string>(), servers } = setup;
  const shown: string[] = [];
  const hearing = new Set<(answer: CallbackAnswer) => boolean>();
  const answer = (one: CallbackAnswer) => {
    for (const hear of [...hearing]) hear(one);
  };
  let ahead = 0;
  let own: ((message: TabMessage) => void) | undefined;
  const popup: Popup = {
    show(address) {
      shown.push(address);
      void setup.follow(address).then((end) => {
        const url = new URL(end);
        if (!end.startsWith(APP)) return;
        answer({ server: url.pathname.split('/').at(-1) ?? '', query: url.search });
      });
    },
    close: () => undefined,
    onAnswer(listener) {
      hearing.add(listener);
      return () => hearing.delete(listener);
    },
  };
  const ports: ConnectionPorts = {
    send: setup.send,
    storage: shelfOf(session),
    hasStorage: setup.hasStorage ?? true,
    pinned: shelfOf(browser.local),
    now: () => Date.now() + ahead,
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    appRoot: new URL(APP),
    here: () => '/',
    openPopup: () => popup,
    leaveFor: (address) => void shown.push(address),
    alone: (name, task) => alone(browser, name, task),
    sleep: async () => undefined,
    isCopiedTab: async () => setup.isCopy === true,
    tellTabs(message) {
      for (const listen of browser.listeners) if (listen !== own) listen(message);
    },
    hearTabs(listener) {
      own = listener;
      browser.listeners.add(listener);
    },
  };
  const reading = readConfig({ servers });
  if (!reading.ok) throw new Error(reading.says);
  const connections = createConnections(async () => reading, ports);
  await Promise.resolve();
  await Promise.resolve();
  const advance = (ms: number) => {
    ahead += ms;
  };
  return { connections, session, ports, shown, answer, advance };
}

function shelfOf(map: Map<string, string>): ConnectionPorts['storage'] {
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

async function alone<T>({ locks }: Browser, name: string, task: () => Promise<T>): Promise<T> {
  const before = locks.get(name) ?? Promise.resolve();
  const mine = before.then(task, task);
  locks.set(name, mine);
  return mine;
}
