import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { factClasses } from '#core/facts/fact.ts';
import { ConnectScreen } from '#views/connect/ConnectScreen.tsx';
import { parseQualitySearch } from '#views/quality/qualitySearch.ts';
import { parseRecordSearch } from '#views/record/recordSearch.ts';
import { parseReviewSearch } from '#views/review/reviewSearch.ts';
import { NotFound } from './NotFound.tsx';
import { RouteError } from './RouteError.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: RouteError,
});

const connect = createRoute({ getParentRoute: () => root, path: '/', component: ConnectScreen });

const person = createRoute({
  getParentRoute: () => root,
  path: '/person',
  component: lazyRouteComponent(() => import('#views/people/PeopleScreen.tsx'), 'PeopleScreen'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: lazyRouteComponent(() => import('#views/record/RecordScreen.tsx'), 'RecordScreen'),
});

const overview = createRoute({
  getParentRoute: () => record,
  path: '/',
  component: lazyRouteComponent(() => import('#views/record/RecordScreen.tsx'), 'OverviewPane'),
});

const factClass = createRoute({
  getParentRoute: () => record,
  path: '$class',
  validateSearch: parseRecordSearch,
  beforeLoad: ({ params }) => {
    if (!(factClasses as readonly string[]).includes(params.class))
      throw redirect({ to: '/record' });
  },
  component: lazyRouteComponent(() => import('#views/record/RecordScreen.tsx'), 'ClassPane'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: parseQualitySearch,
  component: lazyRouteComponent(() => import('#views/quality/QualityScreen.tsx'), 'QualityScreen'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: parseReviewSearch,
  component: lazyRouteComponent(() => import('#views/review/ReviewScreen.tsx'), 'ReviewScreen'),
});

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('#views/about/AboutPage.tsx'), 'AboutPage'),
});

// Each further screen is one line here and one in navigation.ts.
const tree = root.addChildren([
  connect,
  person,
  record.addChildren([overview, factClass]),
  quality,
  review,
  about,
]);

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    basepath: import.meta.env.BASE_URL,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
