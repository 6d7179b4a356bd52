import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ReviewEvent } from '#core/review/ledger.ts';
import { openLedger } from './ledger.ts';

const reopened = (id: string): ReviewEvent => ({
  id,
  at: '2026-01-15T12:00:00Z',
  by: 'Sam Steward',
  person: 'p',
  type: 'reopened',
  flag: 'f',
});

it('keeps every event, also those another tab adds', async () => {
  const [mine, theirs] = [openLedger(), openLedger()];
  await Promise.all([mine.append(reopened('1')), theirs.append(reopened('2'))]);
  expect((await mine.all()).map(({ id }) => id).sort()).toEqual(['1', '2']);
});

it('refuses to write one event twice rather than overwrite it', async () => {
  const ledger = openLedger();
  await ledger.append(reopened('3'));
  await expect(ledger.append(reopened('3'))).rejects.toThrow();
});

it('tells listeners of a change until they stop listening', async () => {
  const ledger = openLedger();
  let told = 0;
  const stop = ledger.onChange(() => {
    told += 1;
  });
  await ledger.append(reopened('4'));
  stop();
  await ledger.append(reopened('5'));
  expect(told).toBe(1);
});
