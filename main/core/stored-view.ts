import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { ThemesView } from '../../shared/model/themes.ts';
import { livesOf, themeMonths } from '../analysis/themes/theme-events.ts';
import { viewThemes } from '../analysis/themes/view-themes.ts';
import { readNarratives } from '../db/queries/narratives.ts';
import type { Core } from './core.ts';

/** The stored themes in a view; null where nobody has found themes yet. */
export function storedView(
  { store, columns, themes }: Pick<Core, 'store' | 'columns' | 'themes'>,
  query: AnalysisQuery,
): ThemesView | null {
  const stored = themes(query.asAt);
  if (stored === null) return null;
  const current = columns(query.asAt);
  const lives = livesOf(themeMonths(current, stored.of));
  return viewThemes({
    columns: current,
    query,
    themes: stored.themes,
    of: stored.of,
    fit: stored.fit,
    ended: new Set([...lives].flatMap(([theme, { hasEnded }]) => (hasEnded ? [theme] : []))),
    read: (versions) => readNarratives(store.db, versions),
    lang: query.lang ?? 'en',
  });
}
