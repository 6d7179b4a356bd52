import { clockWords, dateWords } from '#views/parts/dateWords.ts';
import { today } from '#views/parts/today.ts';
import { usePrinting } from '#views/parts/usePrinting.ts';
import styles from './Shell.module.css';

/** A sheet of paper outlives what it shows: it says when it was true. */
export function PrintedAt() {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return (
    <p className={styles.printed}>
      Printed {dateWords(today())} {clockWords(Date.now())}
    </p>
  );
}
