import { IconFlask2 } from '@tabler/icons-react';
import styles from './SandboxBanner.module.css';

export function SandboxBanner() {
  return (
    <p className={styles.banner}>
      <IconFlask2 size={15} stroke={1.9} aria-hidden="true" />
      <span>
        <strong>Demo.</strong> Invented people on sandbox servers. Not for clinical use.
      </span>
    </p>
  );
}
