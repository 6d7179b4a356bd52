import { IconFlask2 } from '@tabler/icons-react';
import styles from './SandboxBanner.module.css';

export function SandboxBanner() {
  return (
    <aside className={styles.banner} aria-label="About this deployment">
      <IconFlask2 className={styles.icon} size={15} stroke={1.9} aria-hidden="true" />
      <p>
        <strong>Demo.</strong> Invented people
        <span className={styles.where}> on sandbox servers</span>. Not for clinical use.
      </p>
    </aside>
  );
}
