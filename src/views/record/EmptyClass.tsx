import { Button } from '@mantine/core';
import { IconFilterOff, IconListSearch } from '@tabler/icons-react';
import type { FactClass } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { silenceWords } from '#views/parts/coverageWords.ts';
import { EmptyState } from '#views/parts/EmptyState.tsx';
import { SourceBadge } from '#views/parts/SourceBadge.tsx';
import type { Column } from './columns.ts';
import styles from './EmptyClass.module.css';

interface Props {
  readonly factClass: FactClass;
  readonly isFiltered: boolean;
  readonly isFinal: boolean;
  readonly columns: readonly Column[];
  readonly onClear: () => void;
}

/** Nothing to list is four different things; which one it is stands beside each source. */
export function EmptyClass({ factClass, isFiltered, isFinal, columns, onClear }: Props) {
  const name = classWords[factClass].toLowerCase();
  if (isFiltered) {
    return (
      <EmptyState
        icon={<IconFilterOff size={22} />}
        title="No row passes the filters"
        action={
          <Button variant="default" onClick={onClear}>
            Clear the filters
          </Button>
        }
      />
    );
  }
  const isAbsent = columns.every(({ coverage }) => coverage.state === 'complete');
  return (
    <EmptyState
      icon={<IconListSearch size={22} />}
      title={
        isAbsent && isFinal
          ? `No source records any ${name}`
          : isFinal
            ? `No ${name} were read`
            : `No ${name} have arrived yet`
      }
    >
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column.source.id}>
            <SourceBadge source={column.source} />
            <span>
              {column.coverage.state === 'complete'
                ? 'Read to its end: none recorded'
                : reasonOf(column)}
            </span>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

function reasonOf({ coverage, isReading }: Column): string {
  return isReading ? 'Still reading' : silenceWords(coverage);
}
