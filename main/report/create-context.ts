import type { Board } from '../../shared/model/board.ts';
import type { Analysis, ClusterDetail } from '../../shared/model/analysis.ts';
import type { Where } from '../../shared/model/inside.ts';
import type { Said } from '../../shared/model/themes.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { QualityReport } from '../../shared/model/quality.ts';
import { themeOf } from '../../shared/charts/design-tokens.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import type { Paper, ReportContext } from './report-context.ts';

/** All that a report is made of. */
export type ReportInput = {
  analysis: Analysis;
  /** The real changes in depth; one without detail still gets its page. */
  details: readonly ClusterDetail[];
  /** Where the real changes come from and what holds more than its share, by name of the cluster. */
  insides?: ReadonlyMap<string, Where>;
  /** What customers say in the real changes, by name of the cluster. */
  saids?: ReadonlyMap<string, Said | { why: string }>;
  /** Causes and actions, for the first page and the real changes. */
  board?: Board | null;
  /** What the data cannot say, for the last page. */
  quality?: QualityReport | null;
  /** What goes beyond the month; without it those pages hold what the analysis knows. */
  followUp?: FollowUp | null;
  paper: Paper;
  lang: Lang;
};

/** The words, colours and counters that all pages of one report share. */
export function createContext(input: ReportInput): ReportContext {
  let charts = 0;
  return {
    ...input,
    insides: input.insides ?? new Map(),
    saids: input.saids ?? new Map(),
    board: input.board ?? null,
    quality: input.quality ?? null,
    followUp: input.followUp ?? null,
    theme: themeOf('print'),
    say: (key, ...values) => message(input.lang, key, ...values),
    nextChartId: () => `chart-${(charts += 1)}`,
  };
}
