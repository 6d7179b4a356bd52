import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Cell, Row } from '#core/compare/comparison.ts';
import type { FactClass } from '#core/facts/fact.ts';
import { dateWords, sentenceWords } from '#views/parts/dateWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { VerdictChip } from '#views/parts/VerdictChip.tsx';
import { type Column, emptyWords } from './columns.ts';
import { FlagSlot } from './FlagSlot.tsx';
import styles from './Matrix.module.css';
import { EVENTS } from './matrixLines.ts';

interface Props {
  readonly at: number;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly isOpen: boolean;
  /** The one row that the Tab key reaches; arrows move it. */
  readonly isTabStop: boolean;
  readonly onToggle: (id: string) => void;
  readonly onFocus: (id: string) => void;
}

export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { at, row, columns, isOpen, isTabStop, onToggle, onFocus } = props;
  return (
    <tr data-severity={row.severity} data-open={isOpen} aria-rowindex={at} className={styles.row}>
      <th scope="row">
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          tabIndex={isTabStop ? 0 : -1}
          data-row={row.id}
          onClick={() => onToggle(row.id)}
          onFocus={() => onFocus(row.id)}
        >
          <IconChevronRight aria-hidden="true" className={styles.chevron} data-open={isOpen} />
          <span>
            <bdi>{row.title}</bdi>
            <DayLine row={row} />
          </span>
        </button>
      </th>
      {columns.map((column) => (
        <SourceCell
          key={column.source.id}
          column={column}
          cell={row.cells.find(({ source }) => source === column.source.id)}
          differing={differingIn(row, column.source.id)}
          mayBePast={LASTING.includes(row.class)}
          isRepeated={row.duplicateWithin.includes(column.source.id)}
        />
      ))}
      <td className={styles.finding}>
        <div className={styles.findings}>
          <span className={styles.marks}>
            <VerdictChip verdict={row.verdict} />
            {row.severity !== 'none' && <SeverityMark severity={row.severity} />}
          </span>
          <FlagSlot row={row} />
        </div>
      </td>
    </tr>
  );
});

function DayLine({ row }: { readonly row: Row }) {
  if (!EVENTS.includes(row.class)) return null;
  const days = new Set(row.cells.flatMap(({ date }) => dateWords(date) ?? []));
  if (days.size === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.day}>{[...days].join(', ')}</span>
    </>
  );
}

/** Classes in which a fact can be over; in the others nothing is current, and nothing is past. */
const LASTING: readonly FactClass[] = [
  'allergies',
  'medications',
  'conditions',
  'carePlans',
  'careTeam',
  'goals',
  'devices',
  'coverage',
  'documents',
];

interface CellProps {
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly isRepeated: boolean;
  readonly mayBePast: boolean;
  /** Values of this source on which sources differ. */
  readonly differing: readonly string[];
}

function SourceCell({ column, cell, isRepeated, mayBePast, differing }: CellProps) {
  if (cell?.state !== 'recorded') {
    return (
      <td className={styles.empty} data-state={cell?.state} data-letter={column.source.letter}>
        <span title={column.coverage.reason}>{emptyWords(cell, column)}</span>
      </td>
    );
  }
  return (
    <td data-letter={column.source.letter} data-past={mayBePast && !cell.isCurrent}>
      {cell.summary.length === 0 ? (
        'Recorded'
      ) : (
        <Summary words={cell.summary} differing={differing} />
      )}
      {isRepeated && (
        <span className={styles.repeated} data-chip>
          ×{cell.references.length}
          <span className="visuallyHidden"> in this source</span>
        </span>
      )}
    </td>
  );
}

interface SummaryProps {
  readonly words: readonly string[];
  readonly differing: readonly string[];
}

/** Attributes are set apart by a dash and never broken inside a word. */
function Summary({ words, differing }: SummaryProps) {
  return (
    <span className={styles.summary}>
      {words.map((word, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words of one fact, never reordered
        <span key={at} data-main={at === 0}>
          {differing.some((value) => says(word, value)) ? (
            <mark className={styles.differing}>
              <bdi>{sentenceWords(word)}</bdi>
            </mark>
          ) : (
            <bdi>{sentenceWords(word)}</bdi>
          )}
        </span>
      ))}
    </span>
  );
}

/** `high criticality` says `high`: the value stands in it as whole words. */
function says(word: string, value: string): boolean {
  return ` ${word} `.includes(` ${value} `);
}

function differingIn({ fields }: Row, id: ConnectionId): readonly string[] {
  return fields.flatMap(({ agreement, values }) =>
    agreement === 'different'
      ? values.filter(({ source }) => source === id).map(({ value }) => value)
      : [],
  );
}
