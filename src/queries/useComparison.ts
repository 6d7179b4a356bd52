import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Comparison } from '#core/compare/comparison.ts';
import type { HeldSource } from '#worker/record.ts';
import { useConcord } from './concord.ts';
import { type Reading, useMembers, useReadings } from './useReadings.ts';

export type ComparisonState =
  | { readonly state: 'waiting' }
  /** Grows while sources are being read; `isFinal` once every source has ended. */
  | { readonly state: 'ready'; readonly comparison: Comparison; readonly isFinal: boolean };

/** The records of the confirmed person side by side, from the first page on. */
export function useComparison(): ComparisonState {
  const { reader } = useConcord();
  const members = useMembers();
  const readings = useReadings();
  const { data } = useQuery({
    queryKey: ['comparison', members],
    queryFn: async ({ client }) => {
      // Told before comparing: what ends meanwhile is compared by the next round. Asked of the cache,
      // because this function may be older than the last reading that ended.
      const isFinal = members.every((member) => hasBeenRead(client, member));
      return { comparison: await reader.compare(members), isFinal };
    },
    enabled: readings.some(hasBegun),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false, // the whole is new each time, and too large to walk
  });
  if (data === undefined) return { state: 'waiting' };
  return { state: 'ready', ...data, isFinal: data.isFinal && readings.every(hasEnded) };
}

function hasBeenRead(client: QueryClient, { id, patient }: HeldSource): boolean {
  const queries = client.getQueryCache().findAll({
    queryKey: ['reading', id, patient],
    type: 'active',
  });
  return queries.every(({ state }) => state.status !== 'pending' && state.fetchStatus === 'idle');
}

export function hasEnded({ state }: Reading): boolean {
  return state !== 'reading';
}

function hasBegun(reading: Reading): boolean {
  return reading.state !== 'reading' || (reading.progress?.pages ?? 0) > 0;
}
