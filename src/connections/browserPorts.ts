import { openPopup } from './popup.ts';
import type { ConnectionPorts, SendAuth, TabMessage } from './ports.ts';
import { memoryShelf, openShelf } from './shelf.ts';
import { isCopiedTab } from './tabIdentity.ts';

const TABS_CHANNEL = 'concord-tabs';

/** The browser, as signing in sees it. */
export function browserPorts(send: SendAuth): ConnectionPorts {
  const session = openShelf(() => sessionStorage);
  const storage = session ?? memoryShelf();
  const tabs = new BroadcastChannel(TABS_CHANNEL);
  return {
    send,
    storage,
    hasStorage: session !== undefined,
    pinned: openShelf(() => localStorage) ?? memoryShelf(),
    now: () => Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    appRoot: new URL(import.meta.env.BASE_URL, location.origin),
    here: () => location.pathname + location.search + location.hash,
    openPopup,
    leaveFor: (address) => location.assign(address),
    alone,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isCopiedTab: () => isCopiedTab(storage),
    tellTabs: (message) => tabs.postMessage(message),
    hearTabs: (listener) =>
      tabs.addEventListener('message', ({ data }) => {
        if (isTabMessage(data)) listener(data);
      }),
  };
}

/** Web Locks reach over all tabs; where they are missing, the flight of this tab must do. */
async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined ? task() : navigator.locks.request(name, task);
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, server } = data as Record<string, unknown>;
  return kind === 'signed-out' && typeof server === 'string';
}
