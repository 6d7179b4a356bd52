import { Button } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { memo } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Field, Row } from '#core/compare/comparison.ts';
import { dateTimeWords, dateWords } from '#views/parts/dateWords.ts';
import {
  agreementWords,
  differenceWords,
  fieldWords,
  valueWords,
} from '#views/parts/fieldWords.ts';
import { SeverityMark } from '#views/parts/SeverityMark.tsx';
import { ruleWords, whyWords } from '#views/parts/whyWords.ts';
import type { Column } from './columns.ts';
import { CellFlagSlot } from './FlagSlot.tsx';
import styles from './RowDetails.module.css';

interface Props {
  readonly at: number;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly onOpenResources: (row: Row) => void;
}

export const RowDetails = memo(function RowDetails(props: Props) {
  const { at, row, columns, onOpenResources } = props;
  return (
    <tr aria-rowindex={at} className={styles.details}>
      <td colSpan={columns.length + 2}>
        <table className={styles.fields} aria-label={`Fields of ${row.title}`}>
          <colgroup>
            <col className={styles.nameColumn} />
            {columns.map(({ source }) => (
              <col key={source.id} />
            ))}
            <col className={styles.agreementColumn} />
          </colgroup>
          <thead className="visuallyHidden">
            <tr>
              <th scope="col">Field</th>
              {columns.map(({ source }) => (
                <th key={source.id} scope="col">
                  {source.name}
                </th>
              ))}
              <th scope="col">Agreement</th>
            </tr>
          </thead>
          <tbody>
            {row.fields.map((field) => (
              <FieldLine key={field.name} field={field} row={row} columns={columns} />
            ))}
            <OriginLines row={row} columns={columns} />
            <CellFlags row={row} columns={columns} />
          </tbody>
        </table>
        <footer className={styles.foot}>
          <p>
            {whyWords(row.why)} <span className={styles.rule}>{ruleWords(row.why)}</span>
          </p>
          <Button
            variant="default"
            leftSection={<IconBraces size={15} aria-hidden="true" />}
            onClick={() => onOpenResources(row)}
          >
            Open the resources
          </Button>
        </footer>
      </td>
    </tr>
  );
});

interface FieldProps {
  readonly field: Field;
  readonly row: Row;
  readonly columns: readonly Column[];
}

function FieldLine({ field, row, columns }: FieldProps) {
  const { agreement, severity, tolerance } = field;
  return (
    <tr data-agreement={agreement} className={styles.field}>
      <th scope="row">{fieldWords(field.name)}</th>
      {columns.map(({ source }) => {
        const said = field.values.filter((one) => one.source === source.id);
        return (
          <td key={source.id} data-letter={source.letter}>
            {said.length === 0 ? (
              <Unstated row={row} source={source.id} />
            ) : (
              said.map(({ value }) => (
                <span key={value} className={styles.value} title={value}>
                  <bdi>{valueWords(value)}</bdi>
                </span>
              ))
            )}
          </td>
        );
      })}
      <td className={styles.agreement}>
        {severity !== 'none' && <SeverityMark severity={severity} bare />}
        <span>
          {agreementWords[agreement]}
          {agreement === 'different' && (
            <span className="visuallyHidden">. {differenceWords(field)}</span>
          )}
          {tolerance !== undefined && <span className={styles.tolerance}>{tolerance}</span>}
        </span>
      </td>
    </tr>
  );
}

const origins = [
  { label: 'Clinical date', of: (cell: Row['cells'][number]) => dateTimeWords(cell.date) },
  { label: 'Last modified', of: (cell: Row['cells'][number]) => dateWords(cell.lastUpdated) },
  { label: 'Said by', of: (cell: Row['cells'][number]) => cell.author },
  { label: 'Resource', of: (cell: Row['cells'][number]) => cell.references.join(', ') },
] as const;

/** One source's say may be wrong though the row as a whole is not. */
function CellFlags({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr className={styles.origin} data-noprint>
      <th scope="row">Flag one source</th>
      {columns.map(({ source }) => (
        <td key={source.id} data-letter={source.letter}>
          <CellFlagSlot row={row} source={source.id} />
        </td>
      ))}
      <td className={styles.none} />
    </tr>
  );
}

function OriginLines({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return origins.map(({ label, of }) => (
    <tr key={label} className={styles.origin}>
      <th scope="row">{label}</th>
      {columns.map(({ source }) => {
        const cell = row.cells.find((one) => one.source === source.id);
        const said = cell === undefined ? undefined : of(cell);
        return (
          <td key={source.id} data-letter={source.letter}>
            {said === undefined || said === '' ? (
              <Unstated row={row} source={source.id} />
            ) : (
              <bdi>{said}</bdi>
            )}
          </td>
        );
      })}
      <td className={styles.none} />
    </tr>
  ));
}

/** A source that does not have the fact leaves nothing unstated. */
function Unstated({ row, source }: { readonly row: Row; readonly source: ConnectionId }) {
  const cell = row.cells.find((one) => one.source === source);
  return <span className={styles.unstated}>{cell?.state === 'recorded' ? 'Not stated' : '–'}</span>;
}
