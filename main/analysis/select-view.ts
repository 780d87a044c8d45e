import type { StoreColumns } from '../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../shared/model/metric.ts';
import type { CountedView } from '../../shared/model/view-counts.ts';
import type { Lang } from '../../shared/words/messages.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow, type AnalysisWindow } from './analysis-window.ts';
import type { ClusterToJudge } from './judge-clusters.ts';
import { measureTargets, settingsWithTargets, type MeasureTargets } from './measure-targets.ts';
import { hasFilter, selectRows, type CaseFilter } from './select-rows.ts';
import { seriesToJudge } from './series-to-judge.ts';
import { byPeriod, type PeriodGroups } from './window-groups.ts';

/** What a page looks at: the cases that a filter keeps, in the periods up to the one reported, and the series they make. */
export type AnalysisView = {
  columns: StoreColumns;
  window: AnalysisWindow;
  filter: CaseFilter;
  /** Selected cases by period of receipt. */
  periods: PeriodGroups;
  /** The series of every cluster, not judged yet. */
  cells: readonly ClusterToJudge[];
  settings: MetricSettings;
  targets: MeasureTargets;
  lang: Lang;
  /** Told of the counts of all cases where they did not come with the columns. */
  keep?: (counted: CountedView) => void;
};

/** @returns null when there are no cases */
export function selectView(input: AnalysisInput): AnalysisView | null {
  const { columns, query, decisions = [], lang = 'en' } = input;
  const window = analysisWindow(columns, query);
  if (window === null) return null;
  const filter = query.filter ?? {};
  const targets = measureTargets(decisions, hasFilter(filter));
  const settings = settingsWithTargets(input.settings ?? DEFAULT_SETTINGS, targets);
  const rows = selectRows(columns.cases, filter);
  const periods = byPeriod(window, rows);
  const cells = seriesToJudge(columns, window, rows, filter);
  const view = { columns, window, filter, periods, cells, settings, targets, lang };
  return input.keepCounts === undefined ? view : { ...view, keep: input.keepCounts };
}
