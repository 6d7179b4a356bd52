import { bornWords, clockWords } from '#views/parts/dateWords.ts';
import { nameWords } from '#views/parts/personWords.ts';
import type { Candidate, Session } from '#views/parts/queried.ts';
import { today } from '#views/parts/today.ts';
import styles from './ServerCard.module.css';
import { scopeGroups } from './scopeWords.ts';

interface Props {
  readonly session: Session;
  readonly candidate: Candidate | undefined;
}

export function SessionFacts({ session, candidate }: Props) {
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>Signed in as</dt>
          <dd>
            <bdi>{session.user ?? session.fhirUser ?? 'Not said by the server'}</bdi>
          </dd>
        </div>
        <div>
          <dt>Session</dt>
          <dd>{untilWords(session)}</dd>
        </div>
        <div>
          <dt>Patient</dt>
          <dd>
            <bdi>{patientWords(session, candidate)}</bdi>
          </dd>
        </div>
        {candidate !== undefined && (
          <div>
            <dt>Born</dt>
            <dd>{bornWords(candidate.demographics.birthDate, today()) ?? 'Not recorded'}</dd>
          </div>
        )}
      </dl>
      <Scopes session={session} />
    </>
  );
}

function patientWords({ patient }: Session, candidate: Candidate | undefined): string {
  if (candidate !== undefined) return nameWords(candidate.demographics.names);
  return patient === undefined ? 'None chosen: search on the next screen' : `Patient ${patient}`;
}

function untilWords({ expiresAt, canRefresh }: Session): string {
  if (canRefresh) return 'Renewed as needed';
  return expiresAt === undefined ? 'No end stated' : `Until ${clockWords(expiresAt)}`;
}

function Scopes({ session }: { readonly session: Session }) {
  const granted = scopeGroups(session.granted);
  const refused = scopeGroups(session.notGranted);
  return (
    <div className={styles.scopes}>
      {refused.length > 0 && (
        <details>
          <summary>
            <span aria-hidden="true">⊘</span> {refused.length} not granted
          </summary>
          <ScopeList groups={refused} />
        </details>
      )}
      <details>
        <summary>
          <span aria-hidden="true">✓</span> {granted.length} granted
        </summary>
        <ScopeList groups={granted} />
      </details>
    </div>
  );
}

function ScopeList({ groups }: { readonly groups: ReturnType<typeof scopeGroups> }) {
  return (
    <ul>
      {groups.map(({ words, scopes }) => (
        <li key={words}>
          {words} <code>{scopes.join(' ')}</code>
        </li>
      ))}
    </ul>
  );
}
