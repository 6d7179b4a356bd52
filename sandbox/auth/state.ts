import type { Character, QuirkId } from '../contract.ts';
import { quirkSetting } from './quirks.ts';

/** What may change on a running server, through its test control. */
export interface ServerState {
  quirks: readonly QuirkId[];
  accessTokenSeconds: number;
}

export function startingState({ quirks, accessTokenSeconds }: Character): ServerState {
  return { quirks, accessTokenSeconds: tokenSecondsOf(quirks) ?? accessTokenSeconds };
}

/** The setting of `auth.token-ttl`, where it is on. */
export function tokenSecondsOf(quirks: readonly QuirkId[]): number | undefined {
  const written = quirkSetting(quirks, 'auth.token-ttl', '570');
  if (written === undefined) return undefined;
  const seconds = Number(written);
  if (Number.isInteger(seconds) && seconds > 0) return seconds;
  throw new Error(`Quirk auth.token-ttl takes whole seconds, not ${written}.`);
}
