import { MantineProvider } from '@mantine/core';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { act, type ReactNode } from 'react';
import { theme } from './theme.ts';

/** Renders a view as it stands in the app: themed, and with places its links may lead to. */
export async function renderView(view: ReactNode) {
  const root = createRootRoute({ component: () => view });
  const places = ['/', '/person', '/record', '/record/$class'] as const;
  const router = createRouter({
    routeTree: root.addChildren(
      places.map((path) => createRoute({ getParentRoute: () => root, path })),
    ),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await act(() => router.load());
  return render(
    <MantineProvider theme={theme} env="test" withCssVariables={false} withGlobalClasses={false}>
      <RouterProvider<typeof router> router={router} />
    </MantineProvider>,
  );
}
