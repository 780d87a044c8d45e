import { periodNameOf } from '../../../shared/metrics/periods.ts';
import { proportionOf } from '../../../shared/metrics/proportion-of.ts';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import type { CaseColumns, StoreColumns } from '../../../shared/model/columns.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { OTHER } from '../../../shared/model/theme-model.ts';
import type { EditedTheme, ThemeResult, ThemesView } from '../../../shared/model/themes.ts';
import { NO_TEXT, UNPLACED } from '../../../shared/themes/fold-themes.ts';
import { maskNarrative } from '../../../shared/words/mask-narrative.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { themeLabel } from '../../../shared/words/theme-label.ts';
import { analysisWindow } from '../analysis-window.ts';
import { rowsOfView } from '../rows-of-view.ts';
import { selectRows } from '../select-rows.ts';
import { judgeThemes } from './judge-themes.ts';

const EXAMPLES = 3;
/** Texts looked at for examples: the nearest may say the same. */
const CANDIDATES = 12;
const LONGEST_EXAMPLE = 400;

export type ThemesInView = {
  columns: StoreColumns;
  query: AnalysisQuery;
  themes: readonly EditedTheme[];
  /** By row of the cases: the theme, and how near it the text is. */
  of: Int32Array;
  fit: ArrayLike<number>;
  /** Themes that are not heard any more. */
  ended: ReadonlySet<number>;
  /** Narratives of versions, as they are. */
  read: (versions: readonly number[]) => (string | null)[];
  lang: Lang;
};

/** The themes of a view with their verdicts and most typical texts; null where it has no cases. */
export function viewThemes({ columns, query, themes, of, fit, ended, read, lang }: ThemesInView): ThemesView | null {
  const { cases } = columns;
  const window = analysisWindow(columns, query);
  if (window === null) return null;
  const selected = selectRows(cases, query.filter ?? {});
  const rows = rowsOfView(columns, query);
  const own = rowsByTheme(rows, of);
  const labelled = themes.map((theme) => ({ ...theme, label: themeLabel(theme, lang) }));
  const { byTheme, expectedFalse } = judgeThemes({
    columns,
    window,
    query,
    rows: selected,
    of,
    themes: labelled.filter(({ id }) => own.has(id)),
    lang,
  });
  const count = (id: number): number => own.get(id)?.length ?? 0;
  const texts = rows.length - count(NO_TEXT) - count(UNPLACED);
  const month = (row: number): string => periodNameOf(cases.month[row]!, 'month');
  return {
    month: window.name,
    cases: rows.length,
    texts,
    other: count(OTHER),
    unplaced: count(UNPLACED),
    themes: labelled
      .flatMap((theme): ThemeResult[] => {
        const members = own.get(theme.id);
        const judged = byTheme.get(theme.id);
        if (members === undefined || judged === undefined) return [];
        return [
          {
            ...theme,
            n: members.length,
            share: proportionOf(members.length, texts),
            since: month(members[0]!),
            last: month(members.at(-1)!),
            hasEnded: ended.has(theme.id),
            judged,
            mainCluster: mainCluster(cases, members),
            examples: typicalTexts(members, fit, (some) => read(some.map((row) => cases.versionId[row]!))),
          },
        ];
      })
      .toSorted((a, b) => b.n - a.n || a.id - b.id),
    examined: byTheme.size,
    expectedFalse,
  };
}

function rowsByTheme(rows: Uint32Array, of: Int32Array): Map<number, number[]> {
  const own = new Map<number, number[]>();
  for (const row of rows) {
    const theme = of[row]!;
    const known = own.get(theme);
    if (known === undefined) own.set(theme, [row]);
    else known.push(row);
  }
  return own;
}

/** Where most rows are; of several, the first by number. */
function mainCluster({ cluster, clusters, labels }: CaseColumns, rows: readonly number[]): ClusterSubject {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(cluster[row]!, (counts.get(cluster[row]!) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b)[0]!;
  const { category, touchpoint } = clusters[most]!;
  return {
    category: labels['category']?.[category] ?? '',
    touchpoint: labels['touchpoint']?.[touchpoint] ?? '',
  };
}

/** The texts nearest to the middle of their theme, each once, personal data masked. */
function typicalTexts(
  rows: readonly number[],
  fit: ArrayLike<number>,
  read: (rows: readonly number[]) => (string | null)[],
): string[] {
  const nearest: number[] = [];
  for (const row of rows) {
    if (nearest.length === CANDIDATES && fit[row]! <= fit[nearest.at(-1)!]!) continue;
    const at = nearest.findIndex((other) => fit[other]! < fit[row]!);
    nearest.splice(at < 0 ? nearest.length : at, 0, row);
    if (nearest.length > CANDIDATES) nearest.pop();
  }
  const texts = read(nearest).flatMap((text) => (text === null ? [] : [maskNarrative(text).trim()]));
  return [...new Set(texts)].slice(0, EXAMPLES).map((text) => shortName(text, LONGEST_EXAMPLE));
}
