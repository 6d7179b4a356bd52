import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { FactClass } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { ClassPage } from './ClassPage.tsx';
import { columnsOf } from './columns.ts';
import { MatrixSkeleton } from './MatrixSkeleton.tsx';
import { inReadingOrder } from './matrixLines.ts';
import type { RecordSearch } from './recordSearch.ts';
import { useRecord } from './useRecord.ts';

export function ClassPane() {
  const { class: param } = useParams({ from: '/record/$class' });
  const factClass = param as FactClass; // the route admits no other
  const search = useSearch({ from: '/record/$class' });
  const navigate = useNavigate();
  const { comparison, isFinal, beingRead, sources } = useRecord();
  const onSearch = useCallback(
    (change: Partial<Record<keyof RecordSearch, string | undefined>>) => {
      const next = Object.fromEntries(
        Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined),
      ) as RecordSearch;
      navigate({ to: '/record/$class', params: { class: factClass }, search: next, replace: true });
    },
    [navigate, factClass, search],
  );
  const rows = useMemo(
    () =>
      inReadingOrder(factClass, comparison?.rows.filter((row) => row.class === factClass) ?? []),
    [comparison, factClass],
  );
  const columns = useMemo(
    () => (comparison === undefined ? [] : columnsOf(factClass, comparison, sources, beingRead)),
    [factClass, comparison, sources, beingRead],
  );
  if (comparison === undefined) {
    return <MatrixSkeleton label={`Reading ${classWords[factClass].toLowerCase()}`} />;
  }
  return (
    <ClassPage
      key={factClass}
      factClass={factClass}
      rows={rows}
      columns={columns}
      isFinal={isFinal}
      search={search}
      onSearch={onSearch}
    />
  );
}
