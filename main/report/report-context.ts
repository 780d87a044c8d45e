import type { Analysis, ClusterDetail } from '../../shared/model/analysis.ts';
import type { QualityReport } from '../../shared/model/quality.ts';
import type { Board } from '../../shared/model/board.ts';
import type { Where } from '../../shared/model/inside.ts';
import type { Said } from '../../shared/model/themes.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { ChartTheme } from '../../shared/charts/design-tokens.ts';
import type { Lang, Arguments, MessageKey } from '../../shared/words/messages.ts';

export type Paper = 'a4' | 'letter';

/** What every page of one report needs. */
export type ReportContext = {
  analysis: Analysis;
  details: readonly ClusterDetail[];
  /** Where the real changes come from and what holds more than its share, by name of the cluster. */
  insides: ReadonlyMap<string, Where>;
  /** What customers say in the real changes, by name of the cluster, or why that is not known. */
  saids: ReadonlyMap<string, Said | { why: string }>;
  /** Causes and actions; null: none are told. */
  board: Board | null;
  /** What goes beyond the month; null where it was not read. */
  followUp: FollowUp | null;
  /** What the data cannot say; null where nobody looked. */
  quality: QualityReport | null;
  paper: Paper;
  lang: Lang;
  theme: ChartTheme;
  /** The catalogue in the report's language. */
  say: <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;
  /** A chart's id, unique in this document. */
  nextChartId: () => string;
};
