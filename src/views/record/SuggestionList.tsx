import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Row, Suggestion } from '#core/compare/comparison.ts';
import { classWords } from '#views/parts/classWords.ts';
import { countWords } from '#views/parts/countWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly rows: readonly Row[];
  readonly sources: readonly SourceLook[];
}

const SHOWN = 12;

/** Facts that may be the same: likeness suggests, and never joins. */
export const SuggestionList = memo(function SuggestionList(props: Props) {
  const { suggestions, rows, sources } = props;
  return (
    <>
      <ul className={styles.worst}>
        {suggestions.slice(0, SHOWN).map((one) => (
          <li key={`${one.a.source} ${one.a.reference} ${one.b.source} ${one.b.reference}`}>
            <span className={styles.muted}>{classWords[one.class]}</span>
            <span className={styles.pair}>
              <Side side={one.a} rows={rows} sources={sources} />
              <span className={styles.muted}>and</span>
              <Side side={one.b} rows={rows} sources={sources} />
            </span>
          </li>
        ))}
      </ul>
      {suggestions.length > SHOWN && (
        <p className={styles.quiet}>{countWords(suggestions.length - SHOWN, 'more pair')}.</p>
      )}
    </>
  );
});

interface SideProps extends Pick<Props, 'rows' | 'sources'> {
  readonly side: Suggestion['a'];
}

function Side({ side, rows, sources }: SideProps) {
  const source = sources.find(({ id }) => id === side.source);
  const row = rows.find(({ cells }) =>
    cells.some((cell) => cell.source === side.source && cell.references.includes(side.reference)),
  );
  return (
    <span className={styles.side}>
      {source !== undefined && <SourceBadge source={source} />}
      {row === undefined ? (
        side.reference
      ) : (
        <Link to="/record/$class" params={{ class: row.class }} search={{ row: row.id }}>
          <bdi>{row.title}</bdi>
        </Link>
      )}
    </span>
  );
}
