import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { bottomLine } from '../../shared/words/bottom-line.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow } from './analysis-window.ts';
import { buildMeasures } from './build-measures.ts';
import { clusterDecisions } from './cluster-decisions.ts';
import { countEverything } from './count-everything.ts';
import { describeView } from './describe-view.ts';
import { emptyAnalysis } from './empty-analysis.ts';
import { judgeClusters } from './judge-clusters.ts';
import { listOneOffs } from './list-one-offs.ts';
import { listPooledKeys } from './list-pooled-keys.ts';
import { measureTargets, settingsWithTargets } from './measure-targets.ts';
import { rankHeadlines } from './rank-headlines.ts';
import { readRecovery } from './read-recovery.ts';
import { readRepeatBySpeed } from './read-repeat-by-speed.ts';
import { readShare } from './read-share.ts';
import { hasFilter, selectRows } from './select-rows.ts';
import { seriesToJudge } from './series-to-judge.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/**
 * Everything a page, the report or `analyze --json` needs of one month: verdicts on all clusters, one-offs, recovery,
 * recurrence, loyalty, the measure table and the bottom line. Reads typed arrays only; nothing here depends on the clock of
 * the machine.
 */
export function runAnalysis(input: AnalysisInput): Analysis {
  const { columns, query, decisions = [], lang = 'en' } = input;
  const window = analysisWindow(columns, query);
  if (window === null) return emptyAnalysis(input, lang);

  const filter = query.filter ?? {};
  const targets = measureTargets(decisions, hasFilter(filter));
  const settings = settingsWithTargets(input.settings ?? DEFAULT_SETTINGS, targets);
  const rows = selectRows(columns.cases, filter);
  const periods = byPeriod(window, rows);
  const everything = inWindow(periods);
  // A filter by category or touchpoint leaves whole clusters out, and those shown whole.
  const isInside = hasFilter(filter, ['category', 'touchpoint']);
  const cells = seriesToJudge(columns, window, rows, periods, filter);
  const grid = judgeClusters(cells, lang, (cell) => clusterDecisions(decisions, cell, cell.series, isInside));
  const oneOffs = listOneOffs(grid.clusters, window.name);
  const counts = countEverything(columns, window, periods, filter);
  const recovery = readRecovery(columns, window, periods, settings);
  const recurrence = {
    repeat90: readShare(columns, repeatComplaint(90), everything, settings),
    keyShare: readShare(columns, customerKnown, everything, settings),
  };
  const loyalty = {
    repeatPurchase90: readShare(columns, repeatPurchase(90), everything, settings),
    repeatPurchaseUnresolved90: readShare(columns, repeatPurchaseUnresolved(90), everything, settings),
    repeatPurchaseBySpeed: readRepeatBySpeed(columns, repeatPurchase(90), everything, settings, lang),
  };
  const result = {
    clusters: grid.clusters,
    month: window.name,
    isComplete: window.isComplete && cells.every(({ series }) => series.lastFraction === 1),
    examined: grid.clusters.length,
    oneOffs,
    reCoded: grid.reCoded,
  };
  return {
    ...describeView(input),
    ...result,
    grain: window.grain,
    counts,
    headlines: rankHeadlines(grid.clusters),
    expectedFalseHeadlines: grid.expectedFalse,
    recovery,
    recurrence,
    loyalty,
    pooledKeys: listPooledKeys(columns),
    measures: buildMeasures(
      { columns, window, periods, settings, targets, lang },
      cells.map((cell) => cell.series),
      recovery,
    ),
    bottomLine: bottomLine(result, lang),
  };
}
