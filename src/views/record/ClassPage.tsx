import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Row } from '#core/compare/comparison.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import styles from './ClassPage.module.css';
import { CoverageNotes } from './CoverageNotes.tsx';
import type { Column } from './columns.ts';
import { EmptyClass } from './EmptyClass.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Matrix } from './Matrix.tsx';
import { MatrixSkeleton } from './MatrixSkeleton.tsx';
import { filterRows } from './matrixLines.ts';
import type { RecordSearch } from './recordSearch.ts';

const ResourceDrawer = lazy(async () => {
  const { ResourceDrawer: component } = await import('./ResourceDrawer.tsx');
  return { default: component };
});
const SeriesCharts = lazy(async () => {
  const { SeriesCharts: component } = await import('./SeriesCharts.tsx');
  return { default: component };
});

interface Props {
  readonly factClass: FactClass;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly isFinal: boolean;
  readonly search: RecordSearch;
  readonly onSearch: (change: Partial<Record<keyof RecordSearch, string | undefined>>) => void;
}

export function ClassPage({ factClass, rows, columns, isFinal, search, onSearch }: Props) {
  const [drawer, openDrawer, closeDrawer] = useDrawer();
  const filter = useRef<HTMLInputElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const shown = useFiltered(rows, search);
  const hasSeries = rows.some(({ series }) => series !== undefined);
  const showsCharts = hasSeries && search.view === 'charts';
  const openRow = useCallback((row: string | undefined) => onSearch({ row }), [onSearch]);
  return (
    <section className={styles.page} aria-labelledby="class">
      <h1 id="class" className="visuallyHidden">
        {classWords[factClass]}
      </h1>
      <FilterBar
        factClass={factClass}
        shown={shown.length}
        total={rows.length}
        isFinal={isFinal}
        hasSeries={hasSeries}
        sources={columns.map(({ source }) => source)}
        search={search}
        onSearch={onSearch}
        filter={filter}
        isWhole={isWhole}
        onWhole={setIsWhole}
      />
      {shown.length > 0 && <CoverageNotes columns={columns} />}
      {shown.length === 0 ? (
        <EmptyClass
          factClass={factClass}
          isFiltered={rows.length > 0}
          columns={columns}
          isFinal={isFinal}
          onClear={() =>
            onSearch({
              verdict: undefined,
              severity: undefined,
              source: undefined,
              status: undefined,
              q: undefined,
            })
          }
        />
      ) : showsCharts ? (
        <Suspense fallback={<MatrixSkeleton label="Drawing charts" />}>
          <SeriesCharts rows={shown} sources={columns.map(({ source }) => source)} />
        </Suspense>
      ) : (
        <Matrix
          label={`${classWords[factClass]} by source`}
          rows={shown}
          isWhole={isWhole}
          columns={columns}
          focusRow={search.row}
          onFocusRow={openRow}
          onOpenResources={openDrawer}
          onFilter={() => filter.current?.focus()}
        />
      )}
      {drawer !== undefined && (
        <Suspense>
          <ResourceDrawer
            title={drawer.title}
            references={drawer.cells.flatMap(({ source, references }) =>
              references.map((reference) => ({ source, reference })),
            )}
            sources={columns.map(({ source }) => source)}
            onClose={closeDrawer}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Closing gives the focus back to what opened it. */
function useDrawer() {
  const [row, setRow] = useState<Row>();
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: Row) => {
    opener.current = document.activeElement;
    setRow(next);
  }, []);
  const close = () => {
    setRow(undefined);
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    });
  };
  return [row, open, close] as const;
}

/** The same array while the same rows pass, so that nothing below renders in vain. */
function useFiltered(rows: readonly Row[], search: RecordSearch): readonly Row[] {
  const last = useRef<readonly Row[]>([]);
  const next = filterRows(rows, search);
  const isSame =
    next.length === last.current.length && next.every((row, at) => row === last.current[at]);
  if (!isSame) last.current = next;
  return last.current;
}
