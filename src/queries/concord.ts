import { createContext, useContext } from 'react';
import type { Connections } from '#connections/connections.ts';
import type { RecordReader } from '#worker/record.ts';
import type { LinkMemory } from './links.ts';
import type { People } from './people.ts';
import type { ProgressBoard } from './progressBoard.ts';
import type { ReviewDesk } from './review.ts';

/** Everything the hooks stand on, made once by `createConcord` in main.tsx (or by a test). */
export interface Concord {
  readonly connections: Connections;
  readonly reader: RecordReader;
  readonly links: LinkMemory;
  readonly people: People;
  readonly progress: ProgressBoard;
  readonly review: ReviewDesk;
}

export const ConcordContext = createContext<Concord | undefined>(undefined);

export function useConcord(): Concord {
  const concord = useContext(ConcordContext);
  if (concord === undefined) throw new Error('useConcord outside of ConcordProvider');
  return concord;
}
