import { IconPlugConnected } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Identity } from '#queries/usePeople.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import type { Connection } from '#views/parts/queried.ts';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { EvidencePair } from './EvidencePair.tsx';
import { PatientCard } from './PatientCard.tsx';
import styles from './PeoplePage.module.css';

interface Props {
  readonly connections: readonly Connection[];
  readonly identity: Identity;
  /** A connected source without a candidate: being read, failed, left out, or to be searched. */
  readonly renderWaiting: (connection: Connection) => ReactNode;
  /** Only where a session may search for patients. */
  readonly search: ReactNode;
}

export function PeoplePage({ connections, identity, renderWaiting, search }: Props) {
  const connected = connections.filter(
    ({ server, status }) =>
      status.state === 'connected' ||
      identity.candidates.some(({ connection }) => connection === server.id),
  );
  if (connected.length === 0) {
    return (
      <EmptyState
        icon={<IconPlugConnected size={22} />}
        title="No server is connected"
        action={<Link to="/">Connect a server</Link>}
      >
        Who a record is about is known once at least one server is signed in to.
      </EmptyState>
    );
  }
  const sources = connections.map(({ server }) => server);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Is this the same person?</h1>
        <p>
          Each source shows the patient it knows. Nothing clinical is compared before a person has
          confirmed that they are one and the same.
        </p>
      </header>
      {search}
      <section aria-label="Patient by source" className={styles.cards}>
        {connected.map((connection) => {
          const id = connection.server.id;
          const candidate = identity.candidates.find((one) => one.connection === id);
          if (candidate === undefined) return <div key={id}>{renderWaiting(connection)}</div>;
          return (
            <PatientCard
              key={id}
              source={connection.server}
              candidate={candidate}
              mark={markOf(identity, id)}
              onLeaveOut={identity.candidates.length > 1 ? () => identity.unlink(id) : undefined}
            />
          );
        })}
      </section>
      <ConfirmPanel identity={identity} sources={sources} />
      {identity.pairs.length > 0 && (
        <section aria-labelledby="evidence" className={styles.evidence}>
          <h2 id="evidence">Evidence, pair by pair</h2>
          <div className={styles.pairs}>
            {identity.pairs.map((pair) => (
              <EvidencePair key={`${pair.a} ${pair.b}`} pair={pair} sources={sources} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function markOf(identity: Identity, id: Connection['server']['id']) {
  if (identity.members.length > 0 && identity.pending.includes(id)) return 'pending';
  return identity.state === 'confirmed' && identity.members.includes(id) ? 'confirmed' : 'open';
}
