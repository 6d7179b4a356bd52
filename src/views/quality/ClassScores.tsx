import { factClasses } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import { ScoreCell } from './ScoreCell.tsx';
import { SourceHeads } from './SourceHeads.tsx';

type Props = Pick<QualityPageProps, 'quality' | 'sources' | 'onSearch'>;

export function ClassScores({ quality, sources, onSearch }: Props) {
  const shown = factClasses.filter((one) => quality.byClass.some((score) => score.class === one));
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <SourceHeads first="Class" sources={sources} />
        <tbody>
          {shown.map((one) => (
            <tr key={one}>
              <th scope="row">{classWords[one]}</th>
              {sources.map(({ id, name }) => (
                <ScoreCell
                  key={id}
                  score={quality.byClass.find(
                    (score) => score.source === id && score.class === one,
                  )}
                  about={`${classWords[one]}, ${name}`}
                  onOpen={() =>
                    onSearch({ class: one, dimension: undefined, source: id, rule: undefined })
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
