import { rowsOf, rowsOfCluster } from '../../shared/metrics/groups.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { Analysis, AnalysisQuery, CaseRow, ClusterDetail } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Decision } from '../../shared/model/decision.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../shared/model/metric.ts';
import { analysisWindow } from './analysis-window.ts';
import { clusterNumber } from './parts-in-view.ts';
import { countSubcategories } from './count-subcategories.ts';
import { measureTargets, settingsWithTargets } from './measure-targets.ts';
import { readDuration } from './read-recovery.ts';
import { readShare } from './read-share.ts';
import { hasFilter, selectRows } from './select-rows.ts';
import { byPeriod, inWindow, onlyRows } from './window-groups.ts';

/** Cases shown as examples: the newest ones. */
const EXAMPLES = 8;

export type ClusterDetailInput = {
  columns: StoreColumns;
  /** The analysis of the same query, which holds the verdict. */
  analysis: Analysis;
  query: AnalysisQuery;
  category: string;
  touchpoint: string;
  /** Reads cases by version, in any order, personal data masked. */
  listCases: (versionIds: readonly number[]) => readonly CaseRow[];
  settings?: MetricSettings;
  decisions?: readonly Decision[];
};

/**
 * What the cluster page shows beyond the grid: what it is made of, how it ends, examples.
 * A cluster that the selection does not have is a RangeError: look among `analysis.clusters` first.
 */
export function runClusterDetail(input: ClusterDetailInput): ClusterDetail {
  const { columns, analysis, query, decisions = [] } = input;
  const filter = query.filter ?? {};
  const settings = settingsWithTargets(
    input.settings ?? DEFAULT_SETTINGS,
    measureTargets(decisions, hasFilter(filter)),
  );
  const cluster = analysis.clusters.find(
    (one) => one.category === input.category && one.touchpoint === input.touchpoint,
  );
  const window = analysisWindow(columns, query);
  if (cluster === undefined || window === null)
    throw new RangeError(`no cluster ${input.category} / ${input.touchpoint}`);

  const { cases } = columns;
  const everything = inWindow(byPeriod(window, selectRows(cases, filter)));
  const all = rowsOf(everything);
  const rows = rowsOfCluster(cases, clusterNumber(columns, input), all);
  const inside = onlyRows(everything, rows);
  const examples = Array.from(rows.subarray(-EXAMPLES), (row) => cases.versionId[row]!).toReversed();
  return {
    cluster,
    month: analysis.month,
    asOf: analysis.asOf,
    subcategories: countSubcategories(cases, rows),
    firstResponse: readDuration(columns, timeToFirstResponse, inside, settings),
    resolution: readDuration(columns, timeToResolution, inside, settings),
    repeat90: readShare(columns, repeatComplaint(90), inside, settings),
    repeatPurchase90: readShare(columns, repeatPurchase(90), inside, settings),
    all: {
      resolution: readDuration(columns, timeToResolution, everything, settings),
      repeat90: readShare(columns, repeatComplaint(90), everything, settings),
      repeatPurchase90: readShare(columns, repeatPurchase(90), everything, settings),
    },
    examples: input.listCases(examples),
  };
}
