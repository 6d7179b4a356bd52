import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import type { PatientSearch } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './SearchForm.module.css';

interface Props {
  readonly sources: readonly SourceLook[];
  readonly onSearch: (search: PatientSearch) => void;
}

export function SearchForm({ sources, onSearch }: Props) {
  const [problem, setProblem] = useState<string>();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
    const search = {
      family: said('family'),
      given: said('given'),
      birthDate: said('birthDate'),
      identifier: said('identifier'),
    };
    if (Object.values(search).every((value) => value === undefined)) {
      setProblem('Fill in at least one field.');
      return;
    }
    setProblem(undefined);
    onSearch(search);
  };
  return (
    <form className={styles.form} onSubmit={submit} autoComplete="off">
      <h2 id="find" className={styles.title}>
        Find the person
        <span className={styles.sources}>
          at{' '}
          {sources.map((source) => (
            <SourceBadge key={source.id} source={source} />
          ))}
        </span>
      </h2>
      <TextInput name="family" label="Family name" error={problem} />
      <TextInput name="given" label="Given name" />
      <TextInput
        name="birthDate"
        label="Date of birth"
        placeholder="1980-08-14"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="Year, or year-month, or year-month-day"
      />
      <TextInput name="identifier" label="Identifier" />
      <Button type="submit" leftSection={<IconSearch size={15} aria-hidden="true" />}>
        Search
      </Button>
    </form>
  );
}
