import { Button } from '@mantine/core';
import { classWords } from '#views/parts/classWords.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import type { QualitySearch } from './qualitySearch.ts';
import { dimensionWords, ruleSeverityWords } from './qualityWords.ts';
import { RuleChart } from './RuleChart.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import type { RankedRule } from './rankRules.ts';

type Props = Pick<QualityPageProps, 'sources' | 'search' | 'onSearch'> & {
  readonly ranked: readonly RankedRule[];
};

/** Rules that fail, the weightiest first; a rule opens in its place. */
export function RuleList({ ranked, sources, search, onSearch }: Props) {
  const narrowed = narrowedTo(search, sources);
  return (
    <section aria-labelledby="failing" className={styles.section}>
      <h2 id="failing">
        Failing rules <span className={styles.n}>{countWords(ranked.length, 'rule')}</span>
      </h2>
      {narrowed !== '' && (
        <p className={styles.narrowed}>
          Only {narrowed}.{' '}
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => onSearch({ dimension: undefined, class: undefined, source: undefined })}
          >
            Show all
          </Button>
        </p>
      )}
      {ranked.length === 0 ? (
        <p className={styles.lead}>No rule that applies fails here.</p>
      ) : (
        <div className={styles.split}>
          <RuleChart ranked={ranked} sources={sources} onSearch={onSearch} />
          <ul className={styles.rules} aria-label="Failing rules">
            {ranked.map((rule) => (
              <li key={rule.info.id}>
                <RuleHead
                  rule={rule}
                  sources={sources}
                  isOpen={rule.info.id === search.rule}
                  onToggle={(isOpen) => onSearch({ rule: isOpen ? rule.info.id : undefined })}
                />
                {rule.info.id === search.rule && <RuleDetails rule={rule} sources={sources} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface HeadProps {
  readonly rule: RankedRule;
  readonly sources: readonly SourceLook[];
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function RuleHead({ rule, sources, isOpen, onToggle }: HeadProps) {
  const { info, failing, applicable, bySource } = rule;
  const failed = sources.filter(({ id }) => (bySource.get(id)?.failing ?? 0) > 0);
  return (
    <button
      type="button"
      className={styles.rule}
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
    >
      {info.severity === 'info' ? (
        <span className={styles.meaning}>{ruleSeverityWords.info}</span>
      ) : (
        <SeverityMark severity={info.severity} />
      )}
      <span className={styles.ruleTitle}>
        {info.title}
        <span className={styles.meaning}>
          {classWords[info.class]} · {dimensionWords[info.dimension]}
        </span>
      </span>
      <span className={styles.badges}>
        {failed.map((source) => (
          <SourceBadge key={source.id} source={source} />
        ))}
      </span>
      <span className={styles.fails}>
        <strong>{numberWords(failing)}</strong> of {numberWords(applicable)} fail
      </span>
    </button>
  );
}

function narrowedTo(search: QualitySearch, sources: readonly SourceLook[]): string {
  const source = sources.find(({ id }) => id === search.source);
  return [
    search.dimension !== undefined && dimensionWords[search.dimension].toLowerCase(),
    search.class !== undefined && classWords[search.class].toLowerCase(),
    source?.name,
  ]
    .filter(Boolean)
    .join(', ');
}
