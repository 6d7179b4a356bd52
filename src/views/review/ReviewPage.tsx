import { Button } from '@mantine/core';
import { IconDownload, IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { flagsAsCsv, flagsAsJson } from '#core/review/export.ts';
import type { Flag } from '#core/review/fold.ts';
import type { ReviewState } from '#queries/useReview.ts';
import { countWords } from '#views/parts/countWords.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { FlagTable } from './FlagTable.tsx';
import { ReviewFilter } from './ReviewFilter.tsx';
import styles from './ReviewPage.module.css';
import { admittedFlags, type ReviewSearch } from './reviewSearch.ts';
import { saveFile } from './saveFile.ts';

export interface ReviewPageProps {
  readonly review: ReviewState;
  readonly sources: readonly SourceLook[];
  readonly search: ReviewSearch;
  readonly onSearch: (change: Partial<Record<keyof ReviewSearch, string | undefined>>) => void;
}

/** Everything flagged on this person: found again, decided, undone, carried away. */
export function ReviewPage({ review, sources, search, onSearch }: ReviewPageProps) {
  const [undo, setUndo] = useState<{ says: string; run: () => Promise<void> }>();
  const shown = admittedFlags(review.flags, search);
  if (review.state === 'broken') {
    return (
      <EmptyState icon={<IconFlag size={22} />} title="Flags cannot be read in this browser">
        {review.says}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>Review</h1>
          <p className={styles.counts}>{countsOf(review)}</p>
        </div>
        <ExportButtons flags={shown} />
      </header>
      <ReviewFilter search={search} sources={sources} onSearch={onSearch} />
      <p role="status" className={styles.undo} data-empty={undo === undefined}>
        {undo !== undefined && (
          <>
            {undo.says}{' '}
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => void undo.run().then(() => setUndo(undefined))}
            >
              Undo
            </Button>
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon={<IconFlag size={22} />} title={emptyTitle(review.flags.length, search)}>
          {review.flags.length === 0
            ? 'Flag a row of the record, one source’s cell, a safety finding or a failing check, and it stands here with your reason.'
            : 'Other states, severities or sources may have some: change the filter above.'}
        </EmptyState>
      ) : (
        <FlagTable
          flags={shown}
          sources={sources}
          review={review}
          onUndoable={(says, run) => setUndo({ says, run })}
        />
      )}
    </div>
  );
}

function ExportButtons({ flags }: { readonly flags: readonly Flag[] }) {
  const isNothing = flags.length === 0;
  const icon = <IconDownload size={15} aria-hidden="true" />;
  return (
    <div className={styles.exports} data-noprint>
      <Button
        variant="default"
        leftSection={icon}
        disabled={isNothing}
        onClick={() => saveFile('concord-flags.csv', 'text/csv', flagsAsCsv(flags))}
      >
        Export CSV
      </Button>
      <Button
        variant="default"
        leftSection={icon}
        disabled={isNothing}
        onClick={() => saveFile('concord-flags.json', 'application/json', flagsAsJson(flags))}
      >
        Export JSON
      </Button>
    </div>
  );
}

function countsOf({ flags, elsewhere }: ReviewState): string {
  const open = flags.filter(({ state }) => state === 'open').length;
  const said = [
    `${open} open of ${countWords(flags.length, 'flag')} on this person`,
    elsewhere > 0 && `${countWords(elsewhere, 'flag')} on other people are kept in this browser`,
  ];
  return `${said.filter(Boolean).join('; ')}.`;
}

function emptyTitle(all: number, search: ReviewSearch): string {
  const state = search.state ?? 'open';
  if (all === 0) return 'Nothing is flagged yet';
  return `No ${state === 'all' ? '' : `${state} `}flag fits this filter`;
}
