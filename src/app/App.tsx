import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { makeRouter } from './router.tsx';
import { theme } from './theme.ts';

interface Props {
  readonly router: ReturnType<typeof makeRouter>;
}

export function App({ router }: Props) {
  return (
    <Themed>
      <ErrorBoundary>
        <RouterProvider router={router} />
      </ErrorBoundary>
    </Themed>
  );
}

/** Mantine without injected <style> elements: tokens.css holds every variable. */
export function Themed({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
