import type { useSignIn } from '#queries/useConnections.ts';
import type { Candidate, Connection } from '#views/parts/queried.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import { statusMarks, statusWords } from '#views/parts/statusWords.ts';
import { CardActions } from './CardActions.tsx';
import styles from './ServerCard.module.css';
import { SessionFacts } from './SessionFacts.tsx';
import { StateNotice } from './StateNotice.tsx';
import { presetWords, segmentWords } from './serverWords.ts';

interface Props {
  readonly connection: Connection;
  /** The patient this session is about, once read. */
  readonly candidate: Candidate | undefined;
  readonly actions: ReturnType<typeof useSignIn>;
}

export function ServerCard({ connection, candidate, actions }: Props) {
  const { server, status } = connection;
  const session = 'session' in status ? status.session : undefined;
  return (
    <article
      className={styles.card}
      data-state={status.state}
      aria-labelledby={`name-${server.id}`}
    >
      <header className={styles.top}>
        <SourceBadge source={server} size="large" />
        <div className={styles.names}>
          <h2 id={`name-${server.id}`}>
            <bdi>{server.name}</bdi>
          </h2>
          {server.about !== undefined && <p className={styles.about}>{server.about}</p>}
          <p className={styles.state} data-state={status.state} role="status">
            <span aria-hidden="true">{statusMarks[status.state]}</span>{' '}
            <span>{statusWords[status.state]}</span>
          </p>
        </div>
      </header>
      <dl className={styles.kind}>
        <div>
          <dt>Kind</dt>
          <dd>{segmentWords[server.segment]}</dd>
        </div>
        <div>
          <dt>Behaves like</dt>
          <dd>{presetWords(server)}</dd>
        </div>
        <div>
          <dt>Address</dt>
          <dd className={styles.host}>{hostOf(server.base)}</dd>
        </div>
      </dl>
      <StateNotice connection={connection} />
      {session !== undefined && <SessionFacts session={session} candidate={candidate} />}
      <CardActions connection={connection} actions={actions} />
    </article>
  );
}

function hostOf(base: string): string {
  return URL.canParse(base) ? new URL(base).host : base;
}
