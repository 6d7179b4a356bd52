import { Button, Skeleton } from '@mantine/core';
import '#views/parts/skeleton.css';
import { IconArrowRight, IconPlugConnected } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { useSignIn } from '#queries/useConnections.ts';
import { spelledOut } from '#views/parts/countWords.ts';
import { Notice } from '#views/parts/Notice.tsx';
import type { Candidate, Connection, DeploymentState } from '#views/parts/queried.ts';
import styles from './ConnectPage.module.css';
import { ServerCard } from './ServerCard.tsx';

interface Props {
  readonly deployment: DeploymentState;
  readonly connections: readonly Connection[];
  readonly candidates: readonly Candidate[];
  readonly actions: ReturnType<typeof useSignIn>;
}

export function ConnectPage({ deployment, connections, candidates, actions }: Props) {
  if (deployment.state === 'broken') {
    return (
      <div className={styles.page}>
        <Notice tone="failure" title="The configuration of this Concord is wrong" announce>
          <p>{deployment.says}</p>
          <p>Nothing can be connected until the person who runs it corrects config.json.</p>
        </Notice>
      </div>
    );
  }
  const open = connections.filter(({ status }) => status.state !== 'connected');
  const connected = connections.length - open.length;
  return (
    <div className={styles.page}>
      <section className={styles.intro} aria-labelledby="what">
        <div className={styles.words}>
          <h1 id="what">
            {connected === 0 ? 'One person, several records, side by side' : 'Connections'}
          </h1>
          <p>
            Concord signs in to the EHR servers below and reads one person’s record from each. It
            lays the records side by side and shows where they agree, where they differ and where
            one is silent. Nothing leaves this browser, and nothing is merged or written back.
          </p>
        </div>
        <NextStep open={open} connected={connected} actions={actions} />
      </section>
      {deployment.state === 'loading' ? (
        <LoadingCards />
      ) : (
        <ul className={styles.cards} aria-label="Servers">
          {connections.map((connection) => (
            <li key={connection.server.id}>
              <ServerCard
                connection={connection}
                candidate={candidates.find((one) => one.connection === connection.server.id)}
                actions={actions}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface NextStepProps {
  readonly open: readonly Connection[];
  readonly connected: number;
  readonly actions: Props['actions'];
}

function NextStep({ open, connected, actions }: NextStepProps) {
  const waiting = open.filter(({ status }) => status.state !== 'signing-in').length;
  const busy = open.length - waiting;
  return (
    <div className={styles.next}>
      {waiting > 0 && (
        <Button
          size="sm"
          variant={connected > 1 ? 'default' : 'filled'}
          disabled={busy > 0}
          leftSection={<IconPlugConnected size={17} aria-hidden="true" />}
          onClick={() => actions.connectAll()}
        >
          {connected > 0 ? `Connect the other ${spelledOut(waiting)}` : connectWords(waiting)}
        </Button>
      )}
      {connected > 0 && (
        <Link to="/person" className={styles.go} data-strong={connected > 1}>
          Next: is it the same person?
          <IconArrowRight size={16} aria-hidden="true" />
        </Link>
      )}
      <p className={styles.progress} role="status">
        {connected} of {connected + open.length} connected
      </p>
    </div>
  );
}

function connectWords(count: number): string {
  if (count === 1) return 'Connect';
  return count === 2 ? 'Connect both' : `Connect all ${spelledOut(count)}`;
}

function LoadingCards() {
  return (
    <div className={styles.cards} role="status" aria-label="Reading the configuration">
      {[1, 2, 3, 4].map((card) => (
        <Skeleton key={card} height={210} />
      ))}
    </div>
  );
}
