import type { Board } from '../../shared/model/board.ts';
import type { Analysis, ClusterDetail } from '../../shared/model/analysis.ts';
import type { Where } from '../../shared/model/inside.ts';
import type { Said } from '../../shared/model/themes.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { QualityReport } from '../../shared/model/quality.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { createContext } from './create-context.ts';
import { document } from './document.ts';
import { atAGlance } from './pages/at-a-glance.ts';
import { clustersPage } from './pages/clusters-page.ts';
import { loyaltyPage } from './pages/loyalty-page.ts';
import { methodPage } from './pages/method-page.ts';
import { realChangePages } from './pages/real-change-page.ts';
import { recoveryPage } from './pages/recovery-page.ts';
import type { Paper } from './report-context.ts';

/**
 * The monthly report as one self-contained HTML file: page 1 complete by itself, one page per real change, clusters,
 * recovery and recurrence, loyalty, and at the end how everything was counted. The same input gives the same text.
 * @param input.details  the real changes in depth; one without detail still gets its page
 * @param input.insides  where the real changes come from and what holds more than its share, by name of the cluster
 * @param input.saids   what customers say in the real changes, by name of the cluster
 * @param input.board    causes and actions, for the first page and the real changes
 * @param input.followUp  what goes beyond the month; without it those pages hold what the analysis knows
 * @param input.quality  what the data cannot say, for the last page
 */
export function buildReport(input: {
  analysis: Analysis;
  details: readonly ClusterDetail[];
  insides?: ReadonlyMap<string, Where>;
  saids?: ReadonlyMap<string, Said | { why: string }>;
  board?: Board | null;
  quality?: QualityReport | null;
  followUp?: FollowUp | null;
  paper: Paper;
  lang: Lang;
}): { html: string } {
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
