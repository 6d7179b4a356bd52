import { afterEach, expect, it, vi } from 'vitest';
import { openPopup, POPUP_CHANNEL } from './popup.ts';

afterEach(() => vi.unstubAllGlobals());

it('OA-19 goes on in its own window, whatever answer another tab or page hands over meanwhile', async () => {
  const replace = vi.fn();
  const target = { location: { replace }, close: () => undefined };
  vi.stubGlobal('window', { open: () => target });
  const popup = openPopup();
  const outside = new BroadcastChannel(POPUP_CHANNEL);
  const sent: unknown[] = [];
  outside.addEventListener('message', ({ data }) => void sent.push(data));
  const heard: string[] = [];
  popup?.onAnswer(({ query }) => {
    heard.push(query);
    return false;
  });
  const strange = { kind: 'answer', state: 'p.of-another-tab', server: 'north', query: '?x' };
  outside.postMessage(strange);
  await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(1);
  popup?.show('https://north.example/authorize');
  popup?.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  outside.close();
  expect(replace).toHaveBeenCalledWith('https://north.example/authorize');
  expect(sent).toEqual([]);
});
