import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './QualityPage.module.css';

interface Props {
  readonly first: string;
  readonly sources: readonly SourceLook[];
}

/** One column a source: its letter in its color, its name beside it where there is room. */
export function SourceHeads({ first, sources }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {sources.map((source) => (
          <th key={source.id} scope="col" className={styles.number}>
            <SourceBadge source={source} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
