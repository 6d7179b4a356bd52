import { NativeSelect, TextInput } from '@mantine/core';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { severityWords } from '#views/parts/severityWords.ts';
import { flagSeverities } from './flagWords.ts';
import styles from './ReviewPage.module.css';
import type { ReviewPageProps } from './ReviewPage.tsx';

type Props = Pick<ReviewPageProps, 'search' | 'onSearch'> & {
  readonly sources: readonly SourceLook[];
};

export function ReviewFilter({ search, sources, onSearch }: Props) {
  const chosen = (value: string) => (value === '' ? undefined : value);
  return (
    <search className={styles.filter} aria-label="Filter flags" data-noprint>
      <NativeSelect
        label="State"
        value={search.state ?? 'open'}
        onChange={({ currentTarget: { value } }) =>
          onSearch({ state: value === 'open' ? undefined : value })
        }
        data={[
          { value: 'open', label: 'Open' },
          { value: 'resolved', label: 'Resolved' },
          { value: 'all', label: 'All' },
        ]}
      />
      <NativeSelect
        label="Severity"
        value={search.severity ?? ''}
        onChange={({ currentTarget }) => onSearch({ severity: chosen(currentTarget.value) })}
        data={[
          { value: '', label: 'Any' },
          ...flagSeverities.map((value) => ({ value, label: severityWords[value] })),
        ]}
      />
      <NativeSelect
        label="Source"
        value={search.source ?? ''}
        onChange={({ currentTarget }) => onSearch({ source: chosen(currentTarget.value) })}
        data={[
          { value: '', label: 'Any' },
          ...sources.map(({ id, name, letter }) => ({ value: id, label: `${letter} · ${name}` })),
        ]}
      />
      <TextInput
        label="Text"
        type="search"
        placeholder="What, reason, person"
        value={search.q ?? ''}
        onChange={({ currentTarget }) => onSearch({ q: chosen(currentTarget.value) })}
      />
    </search>
  );
}
