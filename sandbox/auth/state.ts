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

/** The setting of `auth.token-ttl`, where it is on and a number. */
export function tokenSecondsOf(quirks: readonly QuirkId[]): number | undefined {
  const seconds = Number(quirkSetting(quirks, 'auth.token-ttl'));
  return Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
}
