import { dimensions } from '#core/quality/quality.ts';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import { dimensionMeaning, dimensionWords } from './qualityWords.ts';
import { ScoreCell } from './ScoreCell.tsx';
import { SourceHeads } from './SourceHeads.tsx';

type Props = Pick<QualityPageProps, 'quality' | 'sources' | 'onSearch'>;

export function DimensionTable({ quality, sources, onSearch }: Props) {
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <SourceHeads first="Dimension" sources={sources} />
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">
                {dimensionWords[dimension]}
                <span className={styles.meaning}>{dimensionMeaning[dimension]}</span>
              </th>
              {sources.map(({ id, name }) => (
                <ScoreCell
                  key={id}
                  score={quality.byDimension.find(
                    (one) => one.source === id && one.dimension === dimension,
                  )}
                  about={`${dimensionWords[dimension]}, ${name}`}
                  onOpen={() =>
                    onSearch({ dimension, class: undefined, source: id, rule: undefined })
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
