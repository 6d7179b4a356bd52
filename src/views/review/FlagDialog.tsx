import type { Flag } from '#core/review/fold.ts';
import type { FlagTarget } from '#core/review/ledger.ts';
import type { FlagWords } from '#queries/review.ts';
import { useReview } from '#queries/useReview.ts';
import { Dialog } from '#views/parts/Dialog.tsx';
import { FlagForm } from './FlagForm.tsx';
import styles from './FlagNote.module.css';
import { FlagNote } from './FlagNote.tsx';

interface Props {
  readonly target: FlagTarget;
  /** Flags that already stand on it. */
  readonly flags: readonly Flag[];
  readonly start: Pick<FlagWords, 'kind' | 'severity'>;
  readonly onClose: () => void;
}

/** Raises a flag on one thing, under those that already stand on it. */
export function FlagDialog({ target, flags, start, onClose }: Props) {
  const review = useReview();
  return (
    <Dialog title={`Flag: ${target.title}`} size="32rem" onClose={onClose}>
      {review.state === 'broken' && (
        <p role="alert" className={styles.broken}>
          {review.says}
        </p>
      )}
      {flags.length > 0 && (
        <ul className={styles.notes} aria-label="Flags already raised here">
          {flags.map((flag) => (
            <FlagNote key={flag.id} flag={flag} />
          ))}
        </ul>
      )}
      <FlagForm
        start={{ ...start, note: '' }}
        action="Save flag"
        onSave={async (words) => {
          await review.flag(target, words);
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}
