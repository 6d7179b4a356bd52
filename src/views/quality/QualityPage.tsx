import { type ReactNode, useMemo } from 'react';
import type { Quality } from '#core/quality/quality.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { ClassScores } from './ClassScores.tsx';
import { CompletenessMap } from './CompletenessMap.tsx';
import { DimensionChart } from './DimensionChart.tsx';
import { DimensionTable } from './DimensionTable.tsx';
import styles from './QualityPage.module.css';
import type { QualitySearch } from './qualitySearch.ts';
import { RuleList } from './RuleList.tsx';
import { rankRules } from './rankRules.ts';

export interface QualityPageProps {
  readonly quality: Quality;
  readonly isFinal: boolean;
  /** In the order of the columns. */
  readonly sources: readonly SourceLook[];
  readonly search: QualitySearch;
  readonly onSearch: (change: Partial<Record<keyof QualitySearch, string | undefined>>) => void;
  /** Which connected sources are not in these figures. */
  readonly notice?: ReactNode;
}

/** How good what each source sent is, for this one person: scores, then the rules behind them. */
export function QualityPage(props: QualityPageProps) {
  const { quality, isFinal, sources, search, onSearch, notice } = props;
  const ranked = useMemo(() => rankRules(quality, search), [quality, search]);
  const checks = quality.results.reduce((sum, { applicable }) => sum + applicable, 0);
  return (
    <div className={styles.page}>
      <header>
        <h1>Quality</h1>
        <p className={styles.lead}>
          {countWords(quality.rules.length, 'rule')}, {countWords(checks, 'applicable check')}
          {!isFinal && ' so far; sources are still being read'}. This is one person’s data, not a
          verdict on a hospital. Entries a source marked as entered in error are not assessed, and
          no rule blames a source for a class that was not read to its end.
        </p>
      </header>
      {notice}
      <section aria-labelledby="by-dimension" className={styles.section}>
        <h2 id="by-dimension">Score by source and dimension</h2>
        <div className={styles.split}>
          <DimensionChart quality={quality} sources={sources} onSearch={onSearch} />
          <DimensionTable quality={quality} sources={sources} onSearch={onSearch} />
        </div>
      </section>
      <RuleList ranked={ranked} sources={sources} search={search} onSearch={onSearch} />
      <div className={styles.pair}>
        <section aria-labelledby="by-class" className={styles.section}>
          <h2 id="by-class">Score by class</h2>
          <ClassScores quality={quality} sources={sources} onSearch={onSearch} />
        </section>
        <section aria-labelledby="filled" className={styles.section}>
          <h2 id="filled">
            How often expected elements are filled{' '}
            <span className={styles.n}>
              {numberWords(new Set(quality.completeness.map(({ element }) => element)).size)}{' '}
              elements
            </span>
          </h2>
          <CompletenessMap quality={quality} sources={sources} />
        </section>
      </div>
    </div>
  );
}
