import type { AnalysisQuery, ClusterResult } from '../../../shared/model/analysis.ts';
import type { CaseColumns, StoreColumns } from '../../../shared/model/columns.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import type { AnalysisWindow } from '../analysis-window.ts';
import type { ClusterDecisions } from '../cluster-decisions.ts';
import { judgeClusters } from '../judge-clusters.ts';
import { seriesToJudge } from '../series-to-judge.ts';

/** Nothing is decided about a theme: its chart is the judge's own. */
const UNDECIDED: ClusterDecisions = { phases: [], kept: [], annotations: [], targetIn: () => null };

export type ThemesToJudge = {
  columns: StoreColumns;
  window: AnalysisWindow;
  query: AnalysisQuery;
  /** Rows of the view; null: all. */
  rows: Uint32Array | null;
  /** Theme of each case, whatever the view. */
  of: Int32Array;
  themes: readonly { id: number; label: string }[];
  lang: Lang;
};

export type JudgedThemes = { byTheme: ReadonlyMap<number, ClusterResult>; expectedFalse: number };

/**
 * The judge's verdict on the series of every theme that has a text in the view: the same judge, chart and grid-wide control
 * as for clusters, over the themes.
 */
export function judgeThemes({ columns, window, query, rows, of, themes, lang }: ThemesToJudge): JudgedThemes {
  const themed = { ...columns, cases: casesByTheme(columns.cases, of, themes) };
  const filter = query.filter ?? {};
  const cells = seriesToJudge(themed, window, rows, filter).filter(({ cluster }) => cluster < themes.length);
  const named = cells.map((cell) => ({ ...cell, name: themes[cell.cluster]!.label }));
  const grid = judgeClusters(named, lang, () => UNDECIDED);
  return {
    byTheme: new Map(cells.map(({ cluster }, i) => [themes[cluster]!.id, grid.clusters[i]!])),
    expectedFalse: grid.expectedFalse,
  };
}

/** The cases with themes in the place of clusters; what is in none is one cluster more, at the end. */
function casesByTheme(
  cases: CaseColumns,
  of: Int32Array,
  themes: readonly { id: number; label: string }[],
): CaseColumns {
  const at = new Map(themes.map(({ id }, i) => [id, i]));
  return {
    ...cases,
    cluster: of.map((id) => at.get(id) ?? themes.length),
    clusters: Array.from({ length: themes.length + 1 }, (_, category) => ({ category, touchpoint: 0 })),
    labels: { ...cases.labels, category: [...themes.map(({ label }) => label), ''], touchpoint: [''] },
  };
}
