import { useEffect, useRef, useState } from 'react';

/** For a menu that takes the place of the button that loaded it: takes the focus, then opens. */
export function useOpenOnArrival() {
  const target = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    target.current?.focus();
    setOpened(true);
  }, []);
  return { target, menu: { opened, onChange: setOpened } };
}
