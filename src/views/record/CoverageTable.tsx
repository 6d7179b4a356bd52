import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import type { Comparison } from '#core/compare/comparison.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { countWords, numberWords } from '#views/parts/countWords.ts';
import { coverageMarks, coverageWords } from '#views/parts/coverageWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { columnsOf } from './columns.ts';
import styles from './OverviewTables.module.css';
import { WithheldList } from './WithheldList.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly sources: readonly SourceLook[];
  readonly beingRead: readonly ConnectionId[];
}

/** Which silence is which: read and empty, read in part, not read, not permitted, refused, not offered. */
export function CoverageTable({ comparison, sources, beingRead }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const isWholeIn = (one: FactClass) =>
    columnsOf(one, comparison, sources, beingRead).every(
      ({ coverage }) => coverage.state === 'complete',
    );
  const whole = factClasses.filter(isWholeIn);
  const listed = isWhole ? factClasses : factClasses.filter((one) => !whole.includes(one));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label="Coverage by class and source">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Class</th>
              {sources.map((source) => (
                <th key={source.id} scope="col">
                  <SourceBadge source={source} show="name" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((factClass) => (
              <tr key={factClass}>
                <th scope="row">{classWords[factClass]}</th>
                {columnsOf(factClass, comparison, sources, beingRead).map((column) => (
                  <CoverageCell key={column.source.id} {...column} />
                ))}
              </tr>
            ))}
            {!isWhole && whole.length > 0 && (
              <tr>
                <th scope="row">
                  {listed.length === 0
                    ? `All ${whole.length} classes`
                    : countWords(whole.length, 'other class', 'other classes')}
                </th>
                {sources.map(({ id }) => (
                  <td key={id} data-coverage="complete">
                    <span aria-hidden="true">{coverageMarks.complete}</span>{' '}
                    {coverageWords.complete}
                  </td>
                ))}
              </tr>
            )}
            <tr className={styles.sum}>
              <th scope="row">Received</th>
              {sources.map(({ id }) => (
                <td key={id}>{receivedWords(comparison, id)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {whole.length > 0 && (
        <Button
          variant="default"
          className={styles.more ?? ''}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'List only what was not read to its end' : 'List every class'}
        </Button>
      )}
      <WithheldList comparison={comparison} sources={sources} />
    </>
  );
}

function CoverageCell({ coverage, isReading }: ReturnType<typeof columnsOf>[number]) {
  if (isReading && coverage.state !== 'complete') {
    return <td data-coverage="reading">… Reading</td>;
  }
  return (
    <td data-coverage={coverage.state}>
      <span aria-hidden="true">{coverageMarks[coverage.state]}</span>{' '}
      {coverageWords[coverage.state]}
      {coverage.reason !== undefined && <span className={styles.reason}>{coverage.reason}</span>}
    </td>
  );
}

function receivedWords(comparison: Comparison, id: SourceLook['id']): string {
  const source = comparison.sources.find((one) => one.id === id);
  if (source === undefined) return '–';
  const { received, used, withheld } = source;
  return `${countWords(received, 'resource')}: ${numberWords(used)} used, ${numberWords(withheld.length)} withheld`;
}
