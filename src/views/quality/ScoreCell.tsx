import type { Score } from '#core/quality/quality.ts';
import { numberWords } from '#views/parts/countWords.ts';
import styles from './QualityPage.module.css';
import { scoreWords, shadeOf } from './qualityWords.ts';

interface Props {
  readonly score: Score | undefined;
  readonly about: string;
  /** Shows the failing rules behind it. */
  readonly onOpen: () => void;
}

/** A score with its n; below ten applicable checks it says so instead. */
export function ScoreCell({ score, about, onOpen }: Props) {
  const applicable = score?.applicable ?? 0;
  return (
    <td className={styles.score} data-shade={shadeOf(score?.score)}>
      {applicable === 0 ? (
        <span className={styles.nothing}>n = 0</span>
      ) : (
        <button type="button" onClick={onOpen} aria-label={`Failing rules: ${about}`}>
          <strong>{scoreWords(score?.score)}</strong>
          <span>n = {numberWords(applicable)}</span>
        </button>
      )}
    </td>
  );
}
