import { Button, Loader } from '@mantine/core';
import { type SessionPatient, usePatientOf } from '#queries/usePeople.ts';
import { failureTitle } from '#views/parts/failureWords.ts';
import { Notice } from '#views/parts/Notice.tsx';
import { nameWords } from '#views/parts/personWords.ts';
import type { Candidate, Connection } from '#views/parts/queried.ts';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import styles from './WaitingSource.module.css';

interface Props {
  readonly connection: Connection;
  readonly isLeftOut: boolean;
  readonly onChoose: (candidate: Candidate) => void;
}

export function WaitingSource(props: Props) {
  const patient = usePatientOf(props.connection.server.id);
  return <WaitingCard {...props} patient={patient} />;
}

export function WaitingCard(props: Props & { readonly patient: SessionPatient }) {
  const { server } = props.connection;
  return (
    <article className={styles.card} aria-label={`Patient at ${server.name}`}>
      <header className={styles.source}>
        <SourceBadge source={server} show="name" />
      </header>
      <div className={styles.body}>
        <WaitingWords {...props} />
      </div>
    </article>
  );
}

function WaitingWords({ patient, isLeftOut, onChoose }: Props & { patient: SessionPatient }) {
  if (patient.state === 'reading') {
    return (
      <p className={styles.reading} role="status">
        <Loader size={16} aria-hidden="true" /> Reading who this is
      </p>
    );
  }
  if (patient.state === 'unread') {
    return (
      <Notice tone="failure" title={failureTitle(patient.failure)}>
        {patient.failure.says}
      </Notice>
    );
  }
  if (patient.state === 'ready') {
    return (
      <>
        <p>
          {isLeftOut ? 'Left out: ' : 'Not chosen: '}
          <bdi>{nameWords(patient.candidate.demographics.names)}</bdi> is not read or compared.
        </p>
        <Button variant="default" onClick={() => onChoose(patient.candidate)}>
          Bring back
        </Button>
      </>
    );
  }
  return <p className={styles.muted}>No patient is chosen here yet. Search above to find one.</p>;
}
