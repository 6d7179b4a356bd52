import type { ConnectionId } from '#core/base/ids.ts';

export type RawResource =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly json: string }
  | { readonly state: 'not-held' };

/** One resource as its server sent it. */
export function useRawResource(_id: ConnectionId, _reference: string): RawResource {
  return { state: 'waiting' };
}
