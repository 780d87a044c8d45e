import type { Board } from '../../shared/model/board.ts';
import type { Analysis, ClusterDetail } from '../../shared/model/analysis.ts';
import type { Where } from '../../shared/model/inside.ts';
import type { Said } from '../../shared/model/themes.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { QualityReport } from '../../shared/model/quality.ts';
import { themeOf } from '../../shared/charts/design-tokens.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import type { Paper, ReportContext } from './report-context.ts';

/** The words, colours and counters that all pages of one report share. */
export function createContext(input: {
  analysis: Analysis;
  details: readonly ClusterDetail[];
  insides?: ReadonlyMap<string, Where>;
  saids?: ReadonlyMap<string, Said | { why: string }>;
  board?: Board | null;
  quality?: QualityReport | null;
  followUp?: FollowUp | null;
  paper: Paper;
  lang: Lang;
}): ReportContext {
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
