import { useMemo } from 'react';
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
  return useMemo(() => {
    const order = comparison?.sources.map(({ id }) => id) ?? members;
    const sources = order.flatMap(
      (id) => connections.find(({ server }) => server.id === id)?.server ?? [],
    );
    return { comparison, isFinal, readings, sources };
  }, [connections, members, readings, comparison, isFinal]);
}
