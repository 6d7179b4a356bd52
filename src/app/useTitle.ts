import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { FactClass } from '#core/facts/fact.ts';
import { classWords } from '#views/parts/classWords.ts';
import { navigation } from './navigation.ts';

/** Names the window after its screen, never after the person on it. */
export function useTitle(product: string): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const [, first = '', second = ''] = path.split('/');
    const screen = navigation.find(({ to }) => to === `/${first}`)?.label;
    const part = Object.hasOwn(classWords, second) ? classWords[second as FactClass] : screen;
    document.title = part === undefined ? product : `${part} – ${product}`;
  }, [path, product]);
}
