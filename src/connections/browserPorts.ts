import { openPopup } from './popup.ts';
import type { ConnectionPorts, SendAuth } from './ports.ts';

/** The browser, as signing in sees it. */
export function browserPorts(send: SendAuth): ConnectionPorts {
  return {
    send,
    storage: sessionStorage,
    now: () => Date.now(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    appRoot: new URL(import.meta.env.BASE_URL, location.origin),
    here: () => location.pathname + location.search + location.hash,
    openPopup,
    leaveFor: (address) => location.assign(address),
    alone,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

/** Web Locks reach over all tabs; where they are missing, the flight of this tab must do. */
async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks === undefined ? task() : navigator.locks.request(name, task);
}
