import type { CallbackAnswer } from './popup.ts';

/** Where the callback page of a full redirect leaves its answer for the app. */
export const HANDOVER_KEY = 'concord.answer';
/** Where in the app the person was. */
export const RETURN_KEY = 'concord.return';
/** What an EHR launch page leaves for the app. */
export const LAUNCH_KEY = 'concord.launch';

export interface LaunchHandover {
  readonly server: string;
  readonly launch: string;
}

type Shelf = Pick<Storage, 'getItem' | 'removeItem'>;

/** Takes the answer away, so that it can be used once only. */
export function takeAnswer(storage: Shelf): CallbackAnswer | undefined {
  const { server, query } = take(storage, HANDOVER_KEY);
  if (typeof server !== 'string' || typeof query !== 'string') return undefined;
  return { server, query };
}

export function takeLaunch(storage: Shelf): LaunchHandover | undefined {
  const { server, launch } = take(storage, LAUNCH_KEY);
  if (typeof server !== 'string' || typeof launch !== 'string') return undefined;
  return { server, launch };
}

function take(storage: Shelf, key: string): Record<string, unknown> {
  const record = readRecord(storage.getItem(key));
  storage.removeItem(key);
  return record ?? {};
}

/** A JSON object of ours, or `undefined` where storage holds something else. */
export function readRecord(text: string | null): Record<string, unknown> | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
