import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** While the browser prints, rows out of view must be there too. Renders before the print begins. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(listener: () => void) {
  const start = () => tell(true, listener);
  const end = () => tell(false, listener);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}

function tell(next: boolean, listener: () => void) {
  isPrinting = next;
  listener();
}
