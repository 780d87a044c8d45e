import type { Analysis } from '../../shared/model/analysis.ts';
import { bottomLine } from '../../shared/words/bottom-line.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { clusterDecisions } from './cluster-decisions.ts';
import { describeView } from './describe-view.ts';
import { emptyAnalysis } from './empty-analysis.ts';
import { judgeClusters } from './judge-clusters.ts';
import { listOneOffs } from './list-one-offs.ts';
import { rankHeadlines } from './rank-headlines.ts';
import { withPlaces } from './most-specific-place.ts';
import { readNumbers } from './read-numbers.ts';
import { referToChanges } from './refer-to-changes.ts';
import { hasFilter } from './select-rows.ts';
import { selectView } from './select-view.ts';

/**
 * Everything a page, the report or `analyze --json` needs of one month: verdicts on all clusters, one-offs, recovery,
 * recurrence, loyalty, the measure table and the bottom line. Reads typed arrays only; nothing here depends on the clock of
 * the machine.
 */
export function runAnalysis(input: AnalysisInput): Analysis {
  const { decisions = [], lang = 'en' } = input;
  const view = selectView(input);
  if (view === null) return emptyAnalysis(input, lang);

  const { window, cells, filter } = view;
  // A filter by category or touchpoint leaves whole clusters out, and those shown whole.
  const isInside = hasFilter(filter, ['category', 'touchpoint']);
  const grid = judgeClusters(cells, lang, (cell) => clusterDecisions(decisions, cell, cell.series, isInside));
  const clusters = withPlaces(view, input.query, grid.clusters);
  const numbers = readNumbers(view);
  const result = {
    clusters,
    month: window.name,
    isComplete: window.isComplete && cells.every(({ series }) => series.lastFraction === 1),
    examined: grid.clusters.length,
    oneOffs: listOneOffs(grid.clusters, window.name),
    reCoded: grid.reCoded,
  };
  return {
    ...describeView(input),
    ...result,
    ...numbers,
    measures: referToChanges(numbers.measures, clusters, lang),
    grain: window.grain,
    headlines: rankHeadlines(grid.clusters),
    expectedFalseHeadlines: grid.expectedFalse,
    bottomLine: bottomLine(result, lang),
  };
}
