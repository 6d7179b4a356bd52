import { ActionIcon, Popover } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import styles from './KeysHelp.module.css';

const keys = [
  ['↓ or j', 'next row'],
  ['↑ or k', 'row before'],
  ['Home, End', 'first, last row'],
  ['Enter', 'open or close the row’s fields'],
  ['o', 'open the resources of each source'],
  ['/', 'go to the text filter'],
] as const;

/** Keys work only while the focus is in the table, so they never take a key from anyone else. */
export function KeysHelp() {
  return (
    <Popover position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label="Keys of this table">
          <IconKeyboard size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={styles.title}>While the focus is in the table</p>
        <dl className={styles.keys}>
          {keys.map(([key, words]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
