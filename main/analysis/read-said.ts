import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Said } from '../../shared/model/themes.ts';
import { findThemes } from '../../shared/themes/find-themes.ts';
import { NO_TEXT } from '../../shared/themes/fold-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import { namedElsewhere } from './themes/named-elsewhere.ts';
import { viewThemes } from './themes/view-themes.ts';

/** The newest narratives that are read. */
export const MOST_READ = 20_000;
/** Themes of one cluster at most: they are read, not counted. */
const MOST_THEMES = 12;
/** Few themes need few texts to be learnt from: about a second for 5,000 narratives. */
const LEARNT = 1500;

/**
 * What customers say in a cluster, where nobody has found the themes of the whole store: its own narratives in themes, with
 * their verdicts; or why there are none.
 * @param query  with a filter that keeps the cluster
 * @param rows   rows of the cluster, oldest first
 * @param read   narratives of versions
 */
export function readSaid(
  columns: StoreColumns,
  query: AnalysisQuery,
  rows: Uint32Array,
  read: (versions: readonly number[]) => (string | null)[],
  lang: Lang,
): Said | { why: string } {
  const { cases } = columns;
  const texts = read(Array.from(rows, (row) => cases.versionId[row]!));
  const found = finish(findThemes({ rows: texts, most: MOST_THEMES, learnt: LEARNT, excluded: namedElsewhere(cases) }));
  if ('why' in found) return { why: message(lang, `said.${found.why}`) };
  const of = new Int32Array(cases.n).fill(NO_TEXT);
  const fit = new Float32Array(cases.n);
  rows.forEach((row, at) => {
    of[row] = found.themeOf[at]!;
    fit[row] = found.fit[at]!;
  });
  const themes = found.model.themes.map((theme) => ({ ...theme, name: null, isSplit: false, merged: [] }));
  const view = viewThemes({ columns, query, themes, of, fit, ended: new Set(), read, lang });
  return view === null ? { why: message(lang, 'said.no-narratives') } : { ...view, isStored: false };
}
