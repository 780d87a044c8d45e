import { createContext, type ReportInput } from './create-context.ts';
import { document } from './document.ts';
import { atAGlance } from './pages/at-a-glance.ts';
import { clustersPage } from './pages/clusters-page.ts';
import { loyaltyPage } from './pages/loyalty-page.ts';
import { methodPage } from './pages/method-page.ts';
import { realChangePages } from './pages/real-change-page.ts';
import { recoveryPage } from './pages/recovery-page.ts';

/**
 * The monthly report as one self-contained HTML file: page 1 complete by itself, one page per real change, clusters,
 * recovery and recurrence, loyalty, and at the end how everything was counted. The same input gives the same text.
 */
export function buildReport(input: ReportInput): { html: string } {
  const context = createContext(input);
  const pages = [
    atAGlance(context),
    ...realChangePages(context),
    clustersPage(context),
    recoveryPage(context),
    loyaltyPage(context),
    methodPage(context),
  ];
  return { html: document(context, pages) };
}
