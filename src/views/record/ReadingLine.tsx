import { ActionIcon } from '@mantine/core';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { factClasses } from '#core/facts/fact.ts';
import type { CoverageState } from '#core/facts/record.ts';
import type { Reading, ReadingControls } from '#queries/useReadings.ts';
import { countWords } from '#views/parts/countWords.ts';
import { failureTitle } from '#views/parts/failureWords.ts';
import type { Progress } from '#views/parts/queried.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './ReadingLine.module.css';

interface Props {
  readonly reading: Reading;
  readonly source: SourceLook;
  readonly controls: ReadingControls;
}

/** How far one source was read, while it is being read and after. */
export function ReadingLine({ reading, source, controls }: Props) {
  const isReading = reading.state === 'reading';
  const label = isReading ? `Stop reading ${source.name}` : `Read ${source.name} again`;
  return (
    <div className={styles.reading}>
      <ReadingWords reading={reading} />
      <ActionIcon
        data-noprint
        size={24}
        aria-label={label}
        title={label}
        onClick={() => (isReading ? controls.stop(source.id) : controls.again(source.id))}
      >
        {isReading ? <IconPlayerStop size={15} /> : <IconRefresh size={15} />}
      </ActionIcon>
    </div>
  );
}

function ReadingWords({ reading }: { readonly reading: Reading }) {
  if (reading.state === 'reading') return <ProgressWords progress={reading.progress} />;
  if (reading.state === 'unread') {
    return (
      <p className={styles.words} data-tone="failure">
        <strong>✕ {failureTitle(reading.failure)}</strong> {reading.failure.says}
      </p>
    );
  }
  const { coverage, resources, pages, failures } = reading.outcome;
  const short = factClasses.filter((one) => HOLES.includes(coverage[one].state));
  const read = `${countWords(resources, 'resource')}, ${countWords(pages, 'page')}`;
  if (short.length === 0) {
    return (
      <p className={styles.words}>
        <strong className={styles.whole}>
          ✓ Read<span className={styles.tail}> to its end</span>
        </strong>{' '}
        <span className={styles.counts}>{read}</span>
      </p>
    );
  }
  const why = failures[0]?.says ?? short.map((one) => coverage[one].reason).find(Boolean);
  return (
    <p className={styles.words} data-tone="partial">
      <strong>◐ {countWords(short.length, 'class', 'classes')} not read to the end</strong>{' '}
      <span className={styles.counts}>{read}</span>
      {why !== undefined && (
        <span className={styles.why} title={why}>
          {why}
        </span>
      )}
    </p>
  );
}

/** `unsupported` is the server's own word that there is nothing to read. */
const HOLES: readonly CoverageState[] = ['partial', 'unread', 'refused', 'not-permitted'];

function ProgressWords({ progress }: { readonly progress: Progress | undefined }) {
  if (progress === undefined) return <p className={styles.words}>Starting to read</p>;
  const { done, known, resources, pages, waiting, reading } = progress;
  return (
    <div className={styles.words}>
      <progress
        className={styles.bar}
        value={done}
        max={Math.max(known, 1)}
        aria-label="Requests answered"
      />
      <span className={styles.counts}>
        {countWords(resources, 'resource')}, {countWords(pages, 'page')}
      </span>
      {waiting !== undefined && <strong className={styles.waits}> {waiting}</strong>}
      {reading.length > 0 && (
        <span className={styles.why}>Reading {reading.slice(0, 2).join(', ')}</span>
      )}
    </div>
  );
}
