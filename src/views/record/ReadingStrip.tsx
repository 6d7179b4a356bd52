import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { factClasses } from '#core/facts/fact.ts';
import type { CoverageState } from '#core/facts/record.ts';
import type { Reading, ReadingControls } from '#queries/useReadings.ts';
import { countWords } from '#views/parts/countWords.ts';
import { failureTitle } from '#views/parts/failureWords.ts';
import type { Progress } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './ReadingStrip.module.css';

interface Props {
  readonly sources: readonly SourceLook[];
  readonly readings: readonly Reading[];
  readonly controls: ReadingControls;
}

/** How far each source was read, while it is being read and after. */
export function ReadingStrip({ sources, readings, controls }: Props) {
  return (
    <ul className={styles.strip} aria-label="How far each source was read">
      {sources.map((source) => {
        const reading = readings.find(({ id }) => id === source.id);
        if (reading === undefined) return null;
        return (
          <li key={source.id} className={styles.source}>
            <SourceBadge source={source} />
            <ReadingWords reading={reading} />
            <Control reading={reading} source={source} controls={controls} />
          </li>
        );
      })}
    </ul>
  );
}

function ReadingWords({ reading }: { readonly reading: Reading }) {
  if (reading.state === 'reading') return <ProgressWords progress={reading.progress} />;
  if (reading.state === 'unread') {
    return (
      <p className={styles.words} data-tone="failure">
        <strong>✕ {failureTitle(reading.failure)}.</strong> {reading.failure.says}
      </p>
    );
  }
  const { coverage, resources, pages, failures } = reading.outcome;
  const short = factClasses.filter((one) => HOLES.includes(coverage[one].state));
  const read = `${countWords(resources, 'resource')}, ${countWords(pages, 'page')}`;
  if (short.length === 0) {
    return (
      <p className={styles.words}>
        <strong className={styles.whole}>✓ Read to its end.</strong> {read}
      </p>
    );
  }
  return (
    <p className={styles.words} data-tone="partial">
      <strong>◐ Not read to its end:</strong> {countWords(short.length, 'class', 'classes')}.{' '}
      {failures[0]?.says ?? coverage[short[0] ?? 'other'].reason ?? ''} {read}
    </p>
  );
}

/** `unsupported` is the server's own word that there is nothing to read. */
const HOLES: readonly CoverageState[] = ['partial', 'unread', 'refused', 'not-permitted'];

function ProgressWords({ progress }: { readonly progress: Progress | undefined }) {
  const { done, known } = progress ?? { done: 0, known: 0 };
  return (
    <div className={styles.words}>
      <progress
        className={styles.bar}
        value={done}
        max={Math.max(known, 1)}
        aria-label="Requests answered"
      />
      <span>
        {progress === undefined
          ? 'Starting'
          : `${countWords(progress.resources, 'resource')}, ${countWords(progress.pages, 'page')}`}
      </span>
      {progress?.waiting !== undefined && (
        <strong className={styles.waits}>{progress.waiting}</strong>
      )}
      <span className={styles.now}>
        {progress !== undefined && progress.reading.length > 0
          ? `reading ${progress.reading.slice(0, 3).join(', ')}`
          : ''}
      </span>
    </div>
  );
}

interface ControlProps {
  readonly reading: Reading;
  readonly source: SourceLook;
  readonly controls: ReadingControls;
}

function Control({ reading, source, controls }: ControlProps) {
  const isReading = reading.state === 'reading';
  const label = isReading ? `Stop reading ${source.name}` : `Read ${source.name} again`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        data-noprint
        size={24}
        aria-label={label}
        onClick={() => (isReading ? controls.stop(source.id) : controls.again(source.id))}
      >
        {isReading ? <IconPlayerStop size={15} /> : <IconRefresh size={15} />}
      </ActionIcon>
    </Tooltip>
  );
}
