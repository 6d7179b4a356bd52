import { Button } from '@mantine/core';
import { IconFlag, IconFlagFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { Flag } from '#core/review/fold.ts';
import type { FlagTarget } from '#core/review/ledger.ts';
import type { FlagWords } from '#queries/review.ts';
import styles from './FlagButton.module.css';
import { FlagDialog } from './FlagDialog.tsx';

interface Props {
  readonly target: FlagTarget;
  readonly flags: readonly Flag[];
  readonly start: Pick<FlagWords, 'kind' | 'severity'>;
  /** What was flagged has changed since. */
  readonly isOlder?: boolean;
}

/** Flags one thing; says at once where it is flagged already, and why. */
export function FlagButton({ target, flags, start, isOlder = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const open = flags.filter(({ state }) => state === 'open');
  const newest = open[0] ?? flags[0];
  const Icon = open.length > 0 ? IconFlagFilled : IconFlag;
  return (
    <div className={styles.slot} data-state={newest?.state}>
      <Button
        variant="subtle"
        size="compact-xs"
        className={styles.button ?? ''}
        leftSection={<Icon size={14} aria-hidden="true" />}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {labelOf(open.length, flags.length)}
        <span className="visuallyHidden"> {target.title}</span>
      </Button>
      {newest !== undefined && newest.note !== '' && (
        <span className={styles.words}>
          <bdi>{newest.note}</bdi>
        </span>
      )}
      {isOlder && <span className={styles.older}>Flagged on older data</span>}
      {isOpen && (
        <FlagDialog target={target} flags={flags} start={start} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

function labelOf(open: number, all: number): string {
  if (open > 1) return `${open} flags`;
  if (open === 1) return 'Flagged';
  return all > 0 ? 'Flag resolved' : 'Flag';
}
