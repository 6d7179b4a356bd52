import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconCircleCheck,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly tone: 'information' | 'success' | 'warning' | 'failure';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Set where it appears while a person is doing something else. */
  readonly announce?: boolean;
}

const icons = {
  information: IconInfoCircle,
  success: IconCircleCheck,
  warning: IconAlertTriangle,
  failure: IconAlertOctagon,
};

export function Notice({ tone, title, children, action, announce = false }: Props) {
  const Icon = icons[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={announce ? 'status' : undefined}>
      <Icon className={styles.icon} size={18} stroke={1.9} aria-hidden="true" />
      <div className={styles.words}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
