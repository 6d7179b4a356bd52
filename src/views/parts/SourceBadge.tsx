import type { ConnectionId } from '#core/base/ids.ts';
import styles from './SourceBadge.module.css';

/** How a source looks everywhere: one letter, one color, one name. */
export interface SourceLook {
  readonly id: ConnectionId;
  readonly name: string;
  readonly letter: string;
  /** 1 to 8. */
  readonly color: number;
}

interface Props {
  readonly source: SourceLook;
  /** `letter` alone where the name stands beside it anyway or in a tight table. */
  readonly show?: 'letter' | 'name';
  readonly size?: 'small' | 'large';
}

export function SourceBadge({ source, show = 'letter', size = 'small' }: Props) {
  return (
    <span className={styles.badge} data-show={show}>
      <span
        data-badge
        className={styles.letter}
        data-size={size}
        style={{
          background: `var(--source-${source.color})`,
          color: `var(--source-${source.color}-ink)`,
        }}
        aria-hidden={show === 'name'}
        title={source.name}
      >
        {source.letter}
      </span>
      {show === 'name' ? (
        <bdi>{source.name}</bdi>
      ) : (
        <span className="visuallyHidden">{source.name}</span>
      )}
    </span>
  );
}
