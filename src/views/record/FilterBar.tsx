import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconChartDots, IconSearch, IconTable } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import type { FactClass } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { severityWords } from '#views/parts/severityWords.ts';
import { verdicts, verdictWords } from '#views/parts/verdictWords.ts';
import styles from './FilterBar.module.css';
import { KeysHelp } from './KeysHelp.tsx';
import type { RecordSearch } from './recordSearch.ts';

interface Props {
  readonly factClass: FactClass;
  readonly shown: number;
  readonly total: number;
  readonly isFinal: boolean;
  readonly hasSeries: boolean;
  readonly sources: readonly SourceLook[];
  readonly search: RecordSearch;
  readonly onSearch: (change: Partial<Record<keyof RecordSearch, string | undefined>>) => void;
  readonly filter: RefObject<HTMLInputElement | null>;
  /** Every row is drawn, not only those in view. */
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

export function FilterBar(props: Props) {
  const { factClass, shown, total, isFinal, hasSeries, search, onSearch, filter } = props;
  const isFiltered = shown !== total;
  const charts = search.view === 'charts';
  return (
    <search className={styles.bar} aria-label="Filters">
      <p className={styles.count} role="status">
        <strong aria-hidden="true">{classWords[factClass]}</strong>{' '}
        {isFiltered
          ? `${numberWords(shown)} of ${countWords(total, 'row')}`
          : countWords(total, 'row')}
        {!isFinal && ' so far'}
      </p>
      <TextFilter value={search.q} onChange={(q) => onSearch({ q })} filter={filter} />
      <Button
        size="xs"
        className={styles.only ?? ''}
        variant={search.verdict === 'differences' ? 'light' : 'default'}
        aria-pressed={search.verdict === 'differences'}
        onClick={() =>
          onSearch({ verdict: search.verdict === 'differences' ? undefined : 'differences' })
        }
      >
        Only differences
      </Button>
      <Selects {...props} />
      <span className={styles.end} data-noprint>
        {hasSeries && (
          <Button
            variant="default"
            leftSection={charts ? <IconTable size={15} /> : <IconChartDots size={15} />}
            onClick={() => onSearch({ view: charts ? undefined : 'charts' })}
          >
            {charts ? 'Table' : 'Charts'}
          </Button>
        )}
        <KeysHelp rows={shown} isWhole={props.isWhole} onWhole={props.onWhole} />
      </span>
    </search>
  );
}

/** Keeps up with typing; the address follows as it goes. */
function TextFilter(props: {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly filter: RefObject<HTMLInputElement | null>;
}) {
  const [text, setText] = useState(props.value ?? '');
  return (
    <TextInput
      ref={props.filter}
      type="search"
      className={styles.text}
      aria-label="Filter by text"
      placeholder="Filter by text"
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={props.value === undefined ? '' : text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        props.onChange(value === '' ? undefined : value);
      }}
    />
  );
}

function Selects({ sources, search, onSearch }: Props) {
  const pick =
    (name: keyof RecordSearch) =>
    ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      onSearch({ [name]: value === '' ? undefined : value });
  return (
    <>
      <NativeSelect
        className={styles.select}
        aria-label="Verdict"
        value={search.verdict ?? ''}
        onChange={pick('verdict')}
        data={[
          { value: '', label: 'Any verdict' },
          { value: 'differences', label: 'Only differences' },
          ...verdicts.map((value) => ({ value, label: verdictWords[value] })),
        ]}
      />
      <NativeSelect
        className={styles.select}
        aria-label="Severity"
        value={search.severity ?? ''}
        onChange={pick('severity')}
        data={[
          { value: '', label: 'Any severity' },
          { value: 'critical', label: severityWords.critical },
          { value: 'major', label: 'Major and worse' },
          { value: 'minor', label: 'Minor and worse' },
        ]}
      />
      <NativeSelect
        className={styles.select}
        aria-label="Source"
        value={search.source ?? ''}
        onChange={pick('source')}
        data={[
          { value: '', label: 'Any source' },
          ...sources.map(({ id, letter, name }) => ({
            value: id,
            label: `${letter} has it: ${name}`,
          })),
          ...sources.map(({ id, letter, name }) => ({
            value: `!${id}`,
            label: `${letter} does not: ${name}`,
          })),
        ]}
      />
      <NativeSelect
        className={styles.select}
        aria-label="Status"
        value={search.status ?? ''}
        onChange={pick('status')}
        data={[
          { value: '', label: 'Any status' },
          { value: 'current', label: 'Current' },
          { value: 'past', label: 'Past' },
        ]}
      />
    </>
  );
}
