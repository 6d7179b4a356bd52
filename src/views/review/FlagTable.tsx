import { Link } from '@tanstack/react-router';
import type { Flag } from '#core/review/fold.ts';
import type { ReviewState } from '#queries/useReview.ts';
import { classWords } from '#views/parts/classWords.ts';
import { momentWords, sentenceWords } from '#views/parts/dateWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { FlagActions } from './FlagActions.tsx';
import { flagKindWords, flagStateWords } from './flagWords.ts';
import styles from './ReviewPage.module.css';

export type OnUndoable = (says: string, undo: () => Promise<void>) => void;

interface Props {
  readonly flags: readonly Flag[];
  readonly sources: readonly SourceLook[];
  readonly review: ReviewState;
  readonly onUndoable: OnUndoable;
}

export function FlagTable({ flags, sources, review, onUndoable }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label="Flags">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Severity</th>
            <th scope="col">What</th>
            <th scope="col">Sources</th>
            <th scope="col">Reason</th>
            <th scope="col">State</th>
            <th scope="col">By</th>
            <th scope="col" data-noprint>
              <span className="visuallyHidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {flags.map((flag) => (
            <FlagRow
              key={flag.id}
              flag={flag}
              sources={sources}
              review={review}
              onUndoable={onUndoable}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Omit<Props, 'flags'> {
  readonly flag: Flag;
}

function FlagRow({ flag, sources, review, onUndoable }: RowProps) {
  const own = sources.filter(({ id }) =>
    flag.target.references.some(({ source }) => source === id),
  );
  return (
    <tr data-state={flag.state}>
      <td className={styles.severity}>
        <SeverityMark severity={flag.severity} />
      </td>
      <th scope="row">
        <TargetLink flag={flag} />
        <span className={styles.kind}>
          {classWords[flag.target.class]} · {flagKindWords[flag.kind]}
        </span>
        {flag.target.kind === 'check' && (
          <span className={styles.kind}>
            {flag.target.references.map(({ reference }) => reference).join(', ')}
          </span>
        )}
      </th>
      <td>
        <span className={styles.badges}>
          {own.map((source) => (
            <SourceBadge key={source.id} source={source} />
          ))}
        </span>
      </td>
      <td className={styles.reason}>
        <bdi>{flag.note === '' ? '–' : flag.note}</bdi>
        {flag.resolution !== undefined && flag.resolution !== '' && (
          <span className={styles.kind}>
            Resolved: <bdi>{flag.resolution}</bdi>
          </span>
        )}
      </td>
      <td className={styles.state}>{flagStateWords[flag.state]}</td>
      <td>
        <bdi>{flag.raisedBy}</bdi>
        <span className={styles.kind}>{momentWords(flag.raisedAt)}</span>
      </td>
      <td data-noprint>
        <FlagActions flag={flag} review={review} onUndoable={onUndoable} />
      </td>
    </tr>
  );
}

/** Where the flag was raised; one click leads back. */
function TargetLink({ flag }: { readonly flag: Flag }) {
  const { target } = flag;
  if (target.kind === 'alert') return <Link to="/record">{sentenceWords(target.title)}</Link>;
  if (target.kind === 'check') {
    return (
      <Link to="/quality" search={{ rule: target.key.split('|')[0] ?? '' }}>
        {target.title}
      </Link>
    );
  }
  const row = target.kind === 'cell' ? (target.key.split(' ')[0] ?? '') : target.key;
  return (
    <Link to="/record/$class" params={{ class: target.class }} search={{ row }}>
      <bdi>{target.title}</bdi>
    </Link>
  );
}
