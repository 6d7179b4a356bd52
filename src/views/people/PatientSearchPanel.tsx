import { useState } from 'react';
import { useLikelyPeople, usePatientSearch } from '#queries/usePeople.ts';
import type { Candidate, PatientSearch } from '#views/parts/queried.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { SearchForm } from './SearchForm.tsx';
import { SearchResults } from './SearchResults.tsx';

interface Props {
  /** Connected servers whose session may search. */
  readonly sources: readonly SourceLook[];
  readonly chosen: readonly Candidate[];
  readonly onChoose: (candidate: Candidate) => void;
}

/** What is typed stays here: never in the address, never kept. */
export function PatientSearchPanel({ sources, chosen, onChoose }: Props) {
  const [search, setSearch] = useState<PatientSearch>();
  const answers = usePatientSearch(search);
  const found = answers.flatMap((answer) => (answer.state === 'found' ? answer.candidates : []));
  const people = useLikelyPeople(found);
  return (
    <section aria-labelledby="find">
      <SearchForm sources={sources} onSearch={setSearch} />
      {search !== undefined && (
        <SearchResults
          sources={sources}
          answers={answers}
          people={people}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </section>
  );
}
