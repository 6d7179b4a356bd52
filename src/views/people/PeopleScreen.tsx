import { useConnections } from '#queries/useConnections.ts';
import { useIdentity } from '#queries/usePeople.ts';
import { PatientSearchPanel } from './PatientSearchPanel.tsx';
import { PeoplePage } from './PeoplePage.tsx';
import { WaitingSource } from './WaitingSource.tsx';

export function PeopleScreen() {
  const connections = useConnections();
  const identity = useIdentity();
  const connected = connections.filter(({ status }) => status.state === 'connected');
  const searchable = connected.filter(
    ({ status }) => status.state === 'connected' && status.session.patient === undefined,
  );
  return (
    <PeoplePage
      connections={connections}
      identity={identity}
      renderWaiting={(connection) => (
        <WaitingSource
          connection={connection}
          isLeftOut={identity.leftOut.includes(connection.server.id)}
          onChoose={identity.choose}
        />
      )}
      search={
        searchable.length > 0 && (
          <PatientSearchPanel
            sources={searchable.map(({ server }) => server)}
            chosen={identity.candidates}
            onChoose={identity.choose}
          />
        )
      }
    />
  );
}
