import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './CoverageNotes.module.css';
import type { Column } from './columns.ts';

/** Why a source was read no further, or how: whole sentences, once, above the columns they explain. */
export function CoverageNotes({ columns }: { readonly columns: readonly Column[] }) {
  const notes = new Map<string, SourceLook[]>();
  for (const { source, coverage, isReading } of columns) {
    if (coverage.reason === undefined || (isReading && coverage.state !== 'complete')) continue;
    notes.set(coverage.reason, [...(notes.get(coverage.reason) ?? []), source]);
  }
  if (notes.size === 0) return null;
  return (
    <ul className={styles.notes} aria-label="How the sources were read">
      {[...notes].map(([reason, sources]) => (
        <li key={reason}>
          <span className={styles.badges}>
            {sources.map((source) => (
              <SourceBadge key={source.id} source={source} />
            ))}
          </span>
          <span>{reason}</span>
        </li>
      ))}
    </ul>
  );
}
