import { IconPlugConnected } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useConnections } from '#queries/useConnections.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import { statusWords } from '#views/parts/statusWords.ts';

/** Nothing can be shown because no server has named a patient: says which server is in what state. */
export function Nobody() {
  const connections = useConnections();
  const begun = connections.filter(({ status }) => status.state !== 'not-connected');
  const isConnected = begun.some(({ status }) => status.state === 'connected');
  return (
    <EmptyState
      icon={<IconPlugConnected size={22} />}
      title={isConnected ? 'No patient is chosen yet' : 'No server is connected'}
      action={
        isConnected ? (
          <Link to="/person">Find the person</Link>
        ) : (
          <Link to="/">Go to the connections</Link>
        )
      }
    >
      {begun.length === 0
        ? 'A record is read once at least one server is signed in to.'
        : begun
            .map(
              ({ server, status }) => `${server.name}: ${statusWords[status.state].toLowerCase()}`,
            )
            .join('. ')}
    </EmptyState>
  );
}
