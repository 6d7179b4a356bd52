import { Loader } from '@mantine/core';
import { useState } from 'react';
import type { RawResource } from '#queries/useRawResource.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './ResourceDrawer.module.css';
import type { ResourceLine } from './resourceLines.ts';

interface Props {
  readonly source: SourceLook;
  readonly reference: string;
  readonly state: RawResource['state'];
  readonly lines: readonly ResourceLine[];
  readonly differing: ReadonlySet<number> | undefined;
}

/** Long enough for any sentence; an attachment's megabytes are not for reading. */
const LONGEST = 600;

export function ResourcePanel({ source, reference, state, lines, differing }: Props) {
  const count = differing?.size ?? 0;
  return (
    <section className={styles.panel} aria-label={`${reference} of ${source.name}`}>
      <header className={styles.head}>
        <SourceBadge source={source} show="name" />
        <code>{reference}</code>
        {count > 0 && (
          <span className={styles.count}>{countWords(count, 'line')} not in every resource</span>
        )}
      </header>
      {state === 'waiting' && (
        <p className={styles.note} role="status">
          <Loader size={16} aria-hidden="true" /> Fetching it from the worker
        </p>
      )}
      {state === 'not-held' && (
        <p className={styles.note}>
          This resource is no longer held. Read the source again to see it.
        </p>
      )}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        <pre className={styles.json} tabIndex={0}>
          {lines.map((line, at) => (
            <JsonLine
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one document
              key={at}
              line={line}
              isMarked={differing?.has(at) ?? false}
            />
          ))}
        </pre>
      )}
    </section>
  );
}

function JsonLine({ line, isMarked }: { line: ResourceLine; isMarked: boolean }) {
  const [isWhole, setIsWhole] = useState(line.text.length <= LONGEST);
  return (
    <span
      className={styles.line}
      data-marked={isMarked}
      style={{ paddingInlineStart: `${line.depth + 1.25}em` }}
    >
      {isMarked && (
        <>
          <span aria-hidden="true" className={styles.sign}>
            ≠
          </span>
          <span className="visuallyHidden">differs: </span>
        </>
      )}
      {isWhole ? line.text : `${line.text.slice(0, LONGEST)}… `}
      {!isWhole && (
        <button type="button" className={styles.more} onClick={() => setIsWhole(true)}>
          {numberWords(line.text.length - LONGEST)} more characters
        </button>
      )}
      {'\n'}
    </span>
  );
}
