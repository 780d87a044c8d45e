import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { formatViewSearch, parseViewSearch, type ViewSearch } from './address/view-search.ts';
import { AppShell } from './AppShell.tsx';
import { CrashNote, NotFoundNote } from './notes.tsx';
import { ThisMonthPage } from './this-month/ThisMonthPage.tsx';

const root = createRootRoute({
  component: AppShell,
  validateSearch: (search: ViewSearch): ViewSearch => search,
  errorComponent: CrashNote,
  notFoundComponent: NotFoundNote,
});

const month = createRoute({ getParentRoute: () => root, path: '/', component: ThisMonthPage });

const routeTree = root.addChildren([month]);

/** The pages by address. Hash addresses work the same under app:// and under the loopback server. */
export function createPages() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    parseSearch: (text) => parseViewSearch(text),
    stringifySearch: (search) => formatViewSearch(search),
    defaultErrorComponent: CrashNote,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>;
  }
}
