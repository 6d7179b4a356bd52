import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import { type Concord, ConcordContext, useConcord } from './concord.ts';
import { sessionOf } from './sources.ts';
import { hasEnded } from './useComparison.ts';
import { useConnections } from './useConnections.ts';
import { useReadings } from './useReadings.ts';

interface Props {
  readonly concord: Concord;
  readonly children: ReactNode;
}

/** Stands around the whole app: gives the hooks their ground and keeps readings going between screens. */
export function ConcordProvider({ concord, children }: Props) {
  const [client] = useState(makeQueryClient);
  return (
    <ConcordContext value={concord}>
      <QueryClientProvider client={client}>
        <Keeper />
        {children}
      </QueryClientProvider>
    </ConcordContext>
  );
}

function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Rows must not move under a reader's eyes, and `offline` is for the guard to find out.
      queries: { refetchOnWindowFocus: false, refetchOnReconnect: false, networkMode: 'always' },
    },
  });
}

/** Looks at every reading, so that leaving a screen does not end one. Draws nothing. */
function Keeper() {
  useFreshComparison();
  useForgetting();
  return null;
}

const LEAST_PAUSE_MS = 1_200;

/** Compares anew while pages come in, seldom enough to leave the worker time to read them. */
function useFreshComparison() {
  const { progress } = useConcord();
  const client = useQueryClient();
  const ended = useReadings()
    .filter(hasEnded)
    .map(({ id, patient }) => `${id}/${patient}`)
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every reading that ends is a reason.
  useEffect(() => void client.invalidateQueries({ queryKey: ['comparison'] }), [client, ended]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const compare = () => {
      timer = undefined;
      if (client.isFetching({ queryKey: ['comparison'] }) > 0) plan();
      else void client.invalidateQueries({ queryKey: ['comparison'] });
    };
    const plan = () => {
      timer ??= setTimeout(compare, LEAST_PAUSE_MS);
    };
    const stop = progress.subscribe(plan);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, progress]);
}

/** Signed out means gone: from the worker, from the caches and from the choice of patients. */
function useForgetting() {
  const { reader, people, progress } = useConcord();
  const client = useQueryClient();
  const connections = useConnections();
  const before = useRef<ReadonlySet<ConnectionId>>(new Set());
  useEffect(() => {
    const open = new Set(
      connections.filter((each) => sessionOf(each) !== undefined).map(({ server }) => server.id),
    );
    const isSigningIn = (id: ConnectionId) =>
      connections.some(({ server, status }) => server.id === id && status.state === 'signing-in');
    const kept = new Set([...before.current].filter(isSigningIn));
    for (const id of before.current) {
      if (open.has(id) || kept.has(id)) continue;
      void reader.forget(id);
      people.forget(id);
      progress.clear(id);
      // After the hooks have let go of them.
      setTimeout(() => dropQueries(client, id));
    }
    before.current = new Set([...open, ...kept]);
  }, [connections, reader, people, progress, client]);
}

/** What was asked of this source, and whatever was made of several and is no longer looked at. */
function dropQueries(client: QueryClient, id: ConnectionId) {
  for (const kind of ['reading', 'patient', 'search'])
    client.removeQueries({ queryKey: [kind, id] });
  for (const kind of ['comparison', 'quality', 'identity', 'likely', 'raw']) {
    client.removeQueries({ queryKey: [kind], type: 'inactive' });
  }
}
