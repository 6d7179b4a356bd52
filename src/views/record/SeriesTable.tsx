import { unitWords } from '#core/base/unitWords.ts';
import { dateTimeWords } from '#views/parts/dateWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './SeriesCharts.module.css';
import type { Series } from './seriesOf.ts';
import { figureWords } from './seriesWords.ts';

export function SeriesTable({
  series,
  sources,
}: {
  series: Series;
  sources: readonly SourceLook[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={styles.values} tabIndex={0} aria-label={`Values of ${series.title}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Source</th>
            <th scope="col">{unitWords(series.unit)}</th>
            <th scope="col">As sent</th>
          </tr>
        </thead>
        <tbody>
          {[...series.points].reverse().map((point) => {
            const source = sources.find(({ id }) => id === point.source);
            return (
              <tr key={`${point.source} ${point.reference} ${point.date} ${point.sent}`}>
                <td>{dateTimeWords(point.date)}</td>
                <td>{source !== undefined && <SourceBadge source={source} />}</td>
                <td>{point.isConverted ? figureWords(point.value) : point.value}</td>
                <td>
                  <bdi>{point.sent}</bdi>
                  {point.isConverted && ' (converted)'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
