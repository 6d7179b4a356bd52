import { ActionIcon, Popover } from '@mantine/core';
import '#views/parts/menu.css';
import { IconKeyboard } from '@tabler/icons-react';
import { numberWords } from '#views/parts/countWords.ts';
import styles from './KeysHelp.module.css';

const keys = [
  ['↓ or j', 'next row'],
  ['↑ or k', 'row before'],
  ['Home, End', 'first, last row'],
  ['Enter', 'open or close the row’s fields'],
  ['o', 'open the resources of each source'],
  ['/', 'go to the text filter'],
] as const;

interface Props {
  readonly rows: number;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

/** More would keep a browser busy for seconds. */
const MOST = 3000;

/** Keys work only while the focus is in the table, so they never take a key from anyone else. */
export function KeysHelp({ rows, isWhole, onWhole }: Props) {
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
        <label className={styles.whole}>
          <input
            type="checkbox"
            checked={isWhole}
            disabled={rows > MOST}
            onChange={({ currentTarget }) => onWhole(currentTarget.checked)}
          />
          Draw every row, for a screen reader’s own search
          {rows > MOST && ` (up to ${numberWords(MOST)} rows: filter first)`}
        </label>
      </Popover.Dropdown>
    </Popover>
  );
}
