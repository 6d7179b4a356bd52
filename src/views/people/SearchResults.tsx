import { Button, Loader } from '@mantine/core';
import type { LikelyPerson, SearchAnswer } from '#queries/usePeople.ts';
import { countWords } from '#views/parts/countWords.ts';
import { bornWords } from '#views/parts/dateWords.ts';
import { failureTitle } from '#views/parts/failureWords.ts';
import { addressWords, identifierWords, nameWords, sexWords } from '#views/parts/personWords.ts';
import type { Candidate } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { today } from '#views/parts/today.ts';
import { EvidencePair } from './EvidencePair.tsx';
import styles from './SearchResults.module.css';

interface Props {
  readonly sources: readonly SourceLook[];
  readonly answers: readonly SearchAnswer[];
  readonly people: readonly LikelyPerson[];
  readonly chosen: readonly Candidate[];
  readonly onChoose: (candidate: Candidate) => void;
}

export function SearchResults({ sources, answers, people, chosen, onChoose }: Props) {
  return (
    <div className={styles.results}>
      <div role="status">
        <ul className={styles.answers} aria-label="Answers by source">
          {answers.map((answer) => {
            const source = sources.find(({ id }) => id === answer.id);
            return (
              <li key={answer.id}>
                {source !== undefined && <SourceBadge source={source} show="name" />}{' '}
                <AnswerWords answer={answer} />
              </li>
            );
          })}
        </ul>
      </div>
      {people.map((person) => (
        <LikelyPersonCard
          key={person.candidates.map(keyOf).join(' ')}
          person={person}
          sources={sources}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function AnswerWords({ answer }: { readonly answer: SearchAnswer }) {
  if (answer.state === 'searching') return <Loader size={14} aria-label="searching" />;
  if (answer.state === 'failed') {
    return (
      <span className={styles.failed}>
        {failureTitle(answer.failure)}. {answer.failure.says}
      </span>
    );
  }
  return <span>{countWords(answer.candidates.length, 'patient')}</span>;
}

interface CardProps extends Omit<Props, 'answers' | 'people'> {
  readonly person: LikelyPerson;
}

function LikelyPersonCard({ person, sources, chosen, onChoose }: CardProps) {
  const { candidates, pairs } = person;
  const isOnePerSource =
    new Set(candidates.map((one) => one.connection)).size === candidates.length;
  const isChosen = (one: Candidate) => chosen.some((other) => keyOf(other) === keyOf(one));
  return (
    <article className={styles.person}>
      <header className={styles.head}>
        <h3>
          {candidates.length === 1
            ? 'One source has this patient'
            : `Likely one person at ${countWords(candidates.length, 'source')}`}
        </h3>
        {isOnePerSource && candidates.length > 1 && (
          <Button onClick={() => candidates.forEach(onChoose)}>Choose all of these</Button>
        )}
      </header>
      <ul>
        {candidates.map((candidate) => (
          <li key={keyOf(candidate)} className={styles.candidate}>
            <CandidateWords candidate={candidate} sources={sources} />
            {isChosen(candidate) ? (
              <span className={styles.chosen}>✓ Chosen</span>
            ) : (
              <Button variant="default" onClick={() => onChoose(candidate)}>
                Choose
                <span className="visuallyHidden"> {nameWords(candidate.demographics.names)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {pairs.map((pair) => (
        <EvidencePair key={`${pair.a} ${pair.b}`} pair={pair} sources={sources} />
      ))}
    </article>
  );
}

interface CandidateProps {
  readonly candidate: Candidate;
  readonly sources: readonly SourceLook[];
}

function CandidateWords({ candidate: { connection, demographics }, sources }: CandidateProps) {
  const source = sources.find(({ id }) => id === connection);
  const { names, birthDate, gender, addresses, identifiers } = demographics;
  const details = [
    ...addresses.slice(0, 1).map(addressWords),
    ...new Set(identifiers.map((one) => identifierWords(one))),
  ];
  return (
    <div className={styles.words}>
      {source !== undefined && <SourceBadge source={source} />}
      <strong>
        <bdi>{nameWords(names)}</bdi>
      </strong>
      <span>born {bornWords(birthDate, today()) ?? 'date not recorded'}</span>
      <span>{sexWords(gender)}</span>
      <span className={styles.muted}>{details.join(' — ')}</span>
    </div>
  );
}

function keyOf({ connection, patient }: Candidate): string {
  return `${connection}/${patient}`;
}
