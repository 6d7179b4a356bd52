import { useQuery } from '@tanstack/react-query';
import type { ConnectionId } from '#core/base/ids.ts';
import { useConcord } from './concord.ts';
import { useMembers } from './useReadings.ts';

export type RawResource =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly json: string }
  | { readonly state: 'not-held' };

/** One resource as its server sent it. */
export function useRawResource(id: ConnectionId, reference: string): RawResource {
  const { reader } = useConcord();
  const source = useMembers().find((member) => member.id === id);
  const { data } = useQuery({
    queryKey: ['raw', source, reference],
    queryFn: async () => {
      if (source === undefined) return { json: undefined };
      return { json: await reader.rawResource(source, reference) };
    },
    gcTime: 0,
  });
  if (data === undefined) return { state: 'waiting' };
  return data.json === undefined ? { state: 'not-held' } : { state: 'ready', json: data.json };
}
