import { useMemo } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Comparison } from '#core/compare/comparison.ts';
import { countWords } from '#views/parts/countWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { AlertList } from './AlertList.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import styles from './OverviewPage.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { TallyTable } from './TallyTable.tsx';
import { tallyByClass } from './tally.ts';
import { WorstRows } from './WorstRows.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly isFinal: boolean;
  readonly beingRead: readonly ConnectionId[];
  readonly sources: readonly SourceLook[];
}

/** What needs a person first: safety findings, then the most severe rows, then the counts. */
export function OverviewPage({ comparison, isFinal, beingRead, sources }: Props) {
  const { alerts, rows } = comparison;
  const tallies = useMemo(() => tallyByClass(rows), [rows]);
  return (
    <div className={styles.page}>
      <h1 className="visuallyHidden">Overview</h1>
      <div className={styles.lead}>
        <section aria-labelledby="alerts" className={styles.section}>
          <h2 id="alerts">Safety findings</h2>
          <AlertList alerts={alerts} rows={rows} sources={sources} isFinal={isFinal} />
        </section>
        <section aria-labelledby="worst" className={styles.section}>
          <h2 id="worst">Most severe rows</h2>
          <WorstRows rows={rows} isFinal={isFinal} />
        </section>
      </div>
      <section aria-labelledby="tally" className={styles.section}>
        <h2 id="tally">
          What agrees and what does not{' '}
          <span className={styles.n}>
            {countWords(rows.length, 'row')}
            {!isFinal && ' so far'}
          </span>
        </h2>
        <TallyTable tallies={tallies} />
      </section>
      {comparison.suggestions.length > 0 && (
        <section aria-labelledby="suggestions" className={styles.section}>
          <h2 id="suggestions">
            Possible pairs{' '}
            <span className={styles.n}>for a person to judge; nothing was joined</span>
          </h2>
          <SuggestionList suggestions={comparison.suggestions} rows={rows} sources={sources} />
        </section>
      )}
      <section aria-labelledby="coverage" className={styles.section}>
        <h2 id="coverage">How far each class was read</h2>
        <CoverageTable comparison={comparison} sources={sources} beingRead={beingRead} />
      </section>
    </div>
  );
}
