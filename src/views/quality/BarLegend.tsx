import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './QualityPage.module.css';

/** Whose bar is whose: in the order of the bars, by letter and name beside the color. */
export function BarLegend({ sources }: { readonly sources: readonly SourceLook[] }) {
  return (
    <ul className={styles.legend} aria-label="Bars by source">
      {sources.map(({ id, letter, name, color }) => (
        <li key={id}>
          <span
            aria-hidden="true"
            className={styles.swatch}
            style={{ background: `var(--source-${color}-line)` }}
          />
          {letter} <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
