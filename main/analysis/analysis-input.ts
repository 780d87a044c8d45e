import type { SettingsInForce } from '../../shared/metrics/settings-in-force.ts';
import type { AnalysisQuery, ImportSummary } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { MetricSettings } from '../../shared/model/metric.ts';
import type { CountedView } from '../../shared/model/view-counts.ts';
import type { Lang } from '../../shared/words/messages.ts';

/** What an analysis is made from. */
export type AnalysisInput = {
  columns: StoreColumns;
  store: { name: string; organisation: string; zone: string };
  imports: readonly ImportSummary[];
  query: AnalysisQuery;
  /** Targets and clock; nothing is set unless given. */
  settings?: MetricSettings;
  /** Everything people set for the store, for what goes beyond the month; nothing unless given. */
  inForce?: SettingsInForce;
  /** What people decided and is in force; nothing unless given. */
  decisions?: readonly Decision[];
  lang?: Lang;
  /** Told of the counts of all cases where they did not come with the columns and had to be made. */
  keepCounts?: (counted: CountedView) => void;
};
