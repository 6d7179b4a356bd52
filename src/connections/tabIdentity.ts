import type { ConnectionPorts } from './ports.ts';

const KEY = 'concord.tab';
/** A page that was reloaded gives its lock back in a moment; one that lives on never does. */
const PATIENCE_MS = 1_000;

/**
 * Whether this tab was duplicated from one that is still open.
 *
 * Session storage is copied with the tab. So each tab has a name in it and holds a lock by that name
 * as long as it lives: whoever finds its own name locked is the copy, and takes another.
 */
export async function isCopiedTab(storage: ConnectionPorts['storage']): Promise<boolean> {
  if (navigator.locks === undefined) return false;
  const name = storage.getItem(KEY) ?? nameTab(storage);
  if (await hold(name)) return false;
  await hold(nameTab(storage));
  return true;
}

function nameTab(storage: ConnectionPorts['storage']): string {
  const name = crypto.randomUUID();
  storage.setItem(KEY, name);
  return name;
}

/** @returns whether the lock is ours; it is then kept until the page goes. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    navigator.locks
      .request(`concord.tab.${name}`, { signal }, () => {
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
}
