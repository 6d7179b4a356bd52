import { useMemo } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Comparison } from '#core/compare/comparison.ts';
import { useComparison } from '#queries/useComparison.ts';
import { useConnections } from '#queries/useConnections.ts';
import { useIdentity } from '#queries/usePeople.ts';
import { type Reading, useReadings } from '#queries/useReadings.ts';
import type { Server } from '#views/parts/queried.ts';

/** What every part of the record screen stands on. */
export interface RecordView {
  readonly comparison: Comparison | undefined;
  /** Every source has ended. */
  readonly isFinal: boolean;
  readonly readings: readonly Reading[];
  /** Ids of the sources still being read: the same array while they are the same. */
  readonly beingRead: readonly ConnectionId[];
  /** In the order of the columns. */
  readonly sources: readonly Server[];
}

export function useRecord(): RecordView {
  const connections = useConnections();
  const { members } = useIdentity();
  const readings = useReadings();
  const state = useComparison();
  const comparison = state.state === 'ready' ? state.comparison : undefined;
  const isFinal = state.state === 'ready' && state.isFinal;
  // Progress comes page by page; tables must not be drawn again for every page.
  const open = readings.filter((reading) => reading.state === 'reading').map(({ id }) => id);
  const beingRead = useSameWhileEqual(open);
  const order = useSameWhileEqual(comparison?.sources.map(({ id }) => id) ?? members);
  const sources = useMemo(
    () => order.flatMap((id) => connections.find(({ server }) => server.id === id)?.server ?? []),
    [order, connections],
  );
  return { comparison, isFinal, readings, beingRead, sources };
}

function useSameWhileEqual(ids: readonly ConnectionId[]): readonly ConnectionId[] {
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of them
  return useMemo(() => ids, [key]);
}
