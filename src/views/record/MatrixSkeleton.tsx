import { Skeleton } from '@mantine/core';
import '#views/parts/skeleton.css';
import styles from './ClassPage.module.css';

export function MatrixSkeleton({ label }: { readonly label: string }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {[1, 2, 3, 4, 5, 6, 7, 8].map((line) => (
        <Skeleton key={line} height={line === 1 ? 32 : 44} />
      ))}
    </div>
  );
}
