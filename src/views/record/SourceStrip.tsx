import type { CSSProperties } from 'react';
import type { Reading, ReadingControls } from '#queries/useReadings.ts';
import { bornWords, dateWords } from '#views/parts/dateWords.ts';
import { identifierWords, nameWords, sexWords } from '#views/parts/personWords.ts';
import type { Candidate } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { today } from '#views/parts/today.ts';
import { ReadingLine } from './ReadingLine.tsx';
import styles from './SourceStrip.module.css';

interface Props {
  readonly sources: readonly SourceLook[];
  readonly candidates: readonly Candidate[];
  readonly readings: readonly Reading[];
  readonly controls: ReadingControls;
}

/**
 * Who each source says this is, and how far it was read.
 *
 * One identity block a source: no single banner may stand over several records.
 */
export function SourceStrip({ sources, candidates, readings, controls }: Props) {
  return (
    <ul aria-label="Sources of this record" className={styles.strip} data-many={sources.length > 4}>
      {sources.map((source) => {
        const candidate = candidates.find(({ connection }) => connection === source.id);
        const reading = readings.find(({ id }) => id === source.id);
        return (
          <li key={source.id} className={styles.source} style={ownColor(source)}>
            {candidate !== undefined && <Identity source={source} candidate={candidate} />}
            {reading !== undefined && (
              <ReadingLine reading={reading} source={source} controls={controls} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ownColor({ color }: SourceLook) {
  return { '--own': `var(--source-${color}-line)` } as CSSProperties;
}

function Identity({ source, candidate }: { source: SourceLook; candidate: Candidate }) {
  const { names, birthDate, gender, identifiers, deceased } = candidate.demographics;
  const isDead = deceased !== undefined && deceased !== false;
  const died = typeof deceased === 'string' ? `Died ${dateWords(deceased)}` : 'Deceased';
  const number = identifiers.find(({ type }) => type === 'MR') ?? identifiers[0];
  return (
    <div className={styles.identity} data-deceased={isDead}>
      <p className={styles.name}>
        <SourceBadge source={source} />
        <bdi>{nameWords(names)}</bdi>
      </p>
      <p className={styles.facts}>
        <span>Born {bornWords(birthDate, today()) ?? 'date not recorded'}</span>
        <span>{sexWords(gender)}</span>
        {number !== undefined && (
          <span>
            <span className={styles.wide}>{identifierWords(number)}</span>
            <span className={styles.short} aria-hidden="true">
              {identifierWords(number, 'short')}
            </span>
          </span>
        )}
        {isDead && <strong>{died}</strong>}
      </p>
    </div>
  );
}
