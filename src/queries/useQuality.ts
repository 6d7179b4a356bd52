import { useQuery } from '@tanstack/react-query';
import type { Quality } from '#core/quality/quality.ts';
import { useConcord } from './concord.ts';
import { hasEnded } from './useComparison.ts';
import { useMembers, useReadings } from './useReadings.ts';

export type QualityState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly quality: Quality; readonly isFinal: boolean };

/** Every rule over every source, anew whenever a source has been read. */
export function useQuality(): QualityState {
  const { reader } = useConcord();
  const members = useMembers();
  const readings = useReadings();
  const ended = readings.filter(hasEnded).map(({ id }) => id);
  const isFinal = ended.length === readings.length;
  const { data } = useQuery({
    queryKey: ['quality', members, ended],
    queryFn: () => reader.assess(members),
    enabled: ended.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    // Of the same people only: another person's scores must never stand in for these.
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[1]) === JSON.stringify(members) ? before : undefined,
  });
  if (data === undefined) return { state: 'waiting' };
  return { state: 'ready', quality: data, isFinal };
}
