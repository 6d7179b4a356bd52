import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Flag } from '#core/review/fold.ts';
import type { ReviewState } from '#queries/useReview.ts';
import { Dialog } from '#views/parts/Dialog.tsx';
import formStyles from './FlagForm.module.css';
import { FlagForm } from './FlagForm.tsx';
import type { OnUndoable } from './FlagTable.tsx';
import styles from './ReviewPage.module.css';

interface Props {
  readonly flag: Flag;
  readonly review: ReviewState;
  readonly onUndoable: OnUndoable;
}

export function FlagActions({ flag, review, onUndoable }: Props) {
  const [dialog, setDialog] = useState<'edit' | 'resolve'>();
  const isOpen = flag.state === 'open';
  const about = <span className="visuallyHidden"> {flag.target.title}</span>;
  const withdraw = async () => {
    await review.withdraw(flag.id);
    onUndoable('The flag was withdrawn.', () => review.reopen(flag.id));
  };
  return (
    <span className={styles.actions}>
      {isOpen ? (
        <Button variant="default" size="compact-xs" onClick={() => setDialog('resolve')}>
          Resolve{about}
        </Button>
      ) : (
        <Button variant="default" size="compact-xs" onClick={() => void review.reopen(flag.id)}>
          Reopen{about}
        </Button>
      )}
      <Button variant="subtle" size="compact-xs" onClick={() => setDialog('edit')}>
        Edit{about}
      </Button>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void withdraw()}>
        Withdraw{about}
      </Button>
      {dialog !== undefined && (
        <Dialog
          title={`${dialog === 'edit' ? 'Edit flag' : 'Resolve'}: ${flag.target.title}`}
          size="32rem"
          onClose={() => setDialog(undefined)}
        >
          {dialog === 'edit' ? (
            <FlagForm
              start={flag}
              action="Save flag"
              onSave={async ({ kind, severity, note }) => {
                await review.edit(flag.id, { kind, severity, note });
                setDialog(undefined);
              }}
              onCancel={() => setDialog(undefined)}
            />
          ) : (
            <ResolveForm
              onSave={async (note) => {
                await review.resolve(flag.id, note);
                setDialog(undefined);
                onUndoable('The flag was resolved.', () => review.reopen(flag.id));
              }}
            />
          )}
        </Dialog>
      )}
    </span>
  );
}

function ResolveForm({ onSave }: { readonly onSave: (note: string) => Promise<void> }) {
  const [note, setNote] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave(note.trim()).catch(() => setFailed(true));
  };
  return (
    <form className={formStyles.form} onSubmit={save}>
      <Textarea
        label="How it was resolved"
        description="Who corrected what, and where."
        autosize
        minRows={2}
        data-autofocus
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {hasFailed && (
        <p role="alert" className={formStyles.failed}>
          This could not be saved: this browser refused to store it. Try again.
        </p>
      )}
      <div className={formStyles.actions}>
        <Button type="submit">Resolve flag</Button>
      </div>
    </form>
  );
}
