import { IconFlagFilled } from '@tabler/icons-react';
import type { Flag } from '#core/review/fold.ts';
import { momentWords } from '#views/parts/dateWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import styles from './FlagNote.module.css';
import { flagKindWords, flagStateWords } from './flagWords.ts';

/** One flag in a few lines: what, how bad, who, when, and what became of it. */
export function FlagNote({ flag }: { readonly flag: Flag }) {
  return (
    <li className={styles.note} data-state={flag.state}>
      <span className={styles.head}>
        <IconFlagFilled size={14} aria-hidden="true" />
        <SeverityMark severity={flag.severity} />
        <span>{flagKindWords[flag.kind]}</span>
        <span className={styles.state}>{flagStateWords[flag.state]}</span>
      </span>
      {flag.note !== '' && (
        <p className={styles.words}>
          <bdi>{flag.note}</bdi>
        </p>
      )}
      <p className={styles.by}>
        <bdi>{flag.raisedBy}</bdi>, {momentWords(flag.raisedAt)}
        {flag.resolution !== undefined && flag.resolution !== '' && (
          <>
            {' · Resolved: '}
            <bdi>{flag.resolution}</bdi>
          </>
        )}
      </p>
    </li>
  );
}
