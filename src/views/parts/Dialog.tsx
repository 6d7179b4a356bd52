import { Drawer, Modal } from '@mantine/core';
import './dialog.css';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  readonly size: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Nothing fades in over a record: what is asked or shown stands there at once. */
const atOnce = { duration: 0 } as const;

// The kit's own heads are <header> elements, which make a second banner beside the page's.

/** Asks for one thing, over the page. */
export function Dialog({ title, size, onClose, children }: Props) {
  return (
    <Modal.Root opened onClose={onClose} size={size} transitionProps={atOnce}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title ?? ''}>{title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={styles.body ?? ''}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Shows something at length, from the side. */
export function SidePanel({ title, size, onClose, children }: Props) {
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      size={size}
      position="right"
      lockScroll={false}
      transitionProps={atOnce}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title className={styles.title ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" />
        </div>
        <Drawer.Body className={styles.body ?? ''}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
