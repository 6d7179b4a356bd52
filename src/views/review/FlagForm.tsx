import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { FlagKind } from '#core/review/ledger.ts';
import type { FlagWords } from '#queries/review.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import styles from './FlagForm.module.css';
import { flagKinds, flagKindWords, flagSeverities } from './flagWords.ts';

interface Props {
  readonly start: FlagWords;
  readonly action: string;
  /** Rejects where the flag could not be kept; the words stay in the form then. */
  readonly onSave: (words: FlagWords) => Promise<void>;
  readonly onCancel: () => void;
}

/** Kind, severity and reason of a flag. Nothing is cleared before the flag is on disk. */
export function FlagForm({ start, action, onSave, onCancel }: Props) {
  const [words, setWords] = useState(start);
  const [state, setState] = useState<'editing' | 'saving' | 'failed'>('editing');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setState('saving');
    await onSave({ ...words, note: words.note.trim() }).catch(() => setState('failed'));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <NativeSelect
        label="Kind"
        value={words.kind}
        onChange={({ currentTarget }) =>
          setWords({ ...words, kind: currentTarget.value as FlagKind })
        }
        data={flagKinds.map((kind) => ({ value: kind, label: flagKindWords[kind] }))}
      />
      <SeverityChoice
        value={words.severity}
        onChange={(severity) => setWords({ ...words, severity })}
      />
      <Textarea
        label="Reason"
        description="What you saw and what should happen. Stays in this browser until you export it."
        autosize
        minRows={3}
        maxLength={2000}
        data-autofocus
        value={words.note}
        onChange={({ currentTarget }) => setWords({ ...words, note: currentTarget.value })}
      />
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          The flag could not be saved: this browser refused to store it. Your words are still here;
          allow storage for this site and save again.
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" loading={state === 'saving'}>
          {action}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly value: FlagWords['severity'];
  readonly onChange: (severity: FlagWords['severity']) => void;
}

function SeverityChoice({ value, onChange }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.severities}>
      <legend>Severity</legend>
      {flagSeverities.map((severity) => (
        <label key={severity} data-checked={severity === value}>
          <input
            type="radio"
            name={name}
            value={severity}
            checked={severity === value}
            onChange={() => onChange(severity)}
          />
          <SeverityMark severity={severity} />
        </label>
      ))}
    </fieldset>
  );
}
