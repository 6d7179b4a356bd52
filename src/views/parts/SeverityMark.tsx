import type { Severity } from '#core/compare/field.ts';
import styles from './SeverityMark.module.css';
import { severityWords } from './severityWords.ts';

/** Color, shape and word say the same, so that no single one of them is needed. */
export function SeverityMark({ severity, bare = false }: { severity: Severity; bare?: boolean }) {
  return (
    <span
      className={styles.mark}
      data-severity={severity}
      title={bare ? severityWords[severity] : undefined}
    >
      <SeverityShape severity={severity} />
      <span className={bare ? 'visuallyHidden' : undefined}>{severityWords[severity]}</span>
    </span>
  );
}

export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={styles.shape} data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      {severity === 'critical' && (
        <>
          <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="currentColor" />
          <path d="M8 4v5" stroke="var(--surface)" strokeWidth="2" strokeLinecap="round" />
          <circle cx="8" cy="11.8" r="1.2" fill="var(--surface)" />
        </>
      )}
      {severity === 'major' && <path d="M8 1.6 15.2 14.4H.8z" fill="currentColor" />}
      {severity === 'minor' && (
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="2.2" />
      )}
      {severity === 'none' && <path d="M4 8h8" stroke="currentColor" strokeWidth="1.8" />}
    </svg>
  );
}
