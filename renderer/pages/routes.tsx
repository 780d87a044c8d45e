import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { formatViewSearch, parseViewSearch, type ViewSearch } from './address/view-search.ts';
import { ActionsPage } from './actions/ActionsPage.tsx';
import { RecordPage } from './actions/RecordPage.tsx';
import { AppShell } from './AppShell.tsx';
import { ClusterPage } from './cluster/ClusterPage.tsx';
import { ClustersPage } from './clusters/ClustersPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { LoyaltyPage } from './loyalty/LoyaltyPage.tsx';
import { CrashNote, NotFoundNote } from './notes.tsx';
import { RecurrencePage } from './recurrence/RecurrencePage.tsx';
import { RecoveryPage } from './recovery/RecoveryPage.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { QualityPage } from './quality/QualityPage.tsx';
import { TaxonomyPage } from './taxonomy/TaxonomyPage.tsx';
import { ThemesPage } from './themes/ThemesPage.tsx';
import { ThisMonthPage } from './this-month/ThisMonthPage.tsx';

const root = createRootRoute({
  component: AppShell,
  validateSearch: (search: ViewSearch): ViewSearch => search,
  errorComponent: CrashNote,
  notFoundComponent: NotFoundNote,
});

const month = createRoute({ getParentRoute: () => root, path: '/', component: ThisMonthPage });
const clusters = createRoute({ getParentRoute: () => root, path: '/clusters', component: ClustersPage });
const cluster = createRoute({
  getParentRoute: () => root,
  path: '/clusters/$category/$touchpoint',
  component: ClusterPage,
});
const themes = createRoute({ getParentRoute: () => root, path: '/themes', component: ThemesPage });
const recovery = createRoute({ getParentRoute: () => root, path: '/recovery', component: RecoveryPage });
const loyalty = createRoute({ getParentRoute: () => root, path: '/loyalty', component: LoyaltyPage });
const actions = createRoute({ getParentRoute: () => root, path: '/actions', component: ActionsPage });
const record = createRoute({ getParentRoute: () => root, path: '/actions/$name', component: RecordPage });
const recurrence = createRoute({ getParentRoute: () => root, path: '/recurrence', component: RecurrencePage });
const report = createRoute({ getParentRoute: () => root, path: '/report', component: ReportPage });
const data = createRoute({ getParentRoute: () => root, path: '/data', component: DataPage });
const taxonomy = createRoute({ getParentRoute: () => root, path: '/data/taxonomy', component: TaxonomyPage });
const quality = createRoute({ getParentRoute: () => root, path: '/data/quality', component: QualityPage });

const routeTree = root.addChildren([
  month,
  clusters,
  cluster,
  themes,
  recovery,
  loyalty,
  recurrence,
  actions,
  record,
  data,
  taxonomy,
  quality,
  report,
]);

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
