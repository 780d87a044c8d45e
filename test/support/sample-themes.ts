import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { ThemeResult, ThemesView } from '../../shared/model/themes.ts';

/** Themes as a view shows them, with the verdicts of the first clusters of an analysis. */
export function sampleThemes({ clusters, month }: Analysis): ThemesView {
  const theme = (id: number, terms: string[], n: number, since: string, examples: string[]): ThemeResult => ({
    id,
    name: null,
    terms,
    isBirth: since === '2026-03',
    isSplit: false,
    merged: [],
    label: terms.map((term) => `“${term}”`).join(', '),
    n,
    share: proportionOf(n, 210),
    since,
    last: month,
    hasEnded: false,
    judged: clusters[(id - 1) % clusters.length]!,
    examples,
    mainCluster: { category: 'Late delivery', touchpoint: 'Courier' },
  });
  return {
    month,
    cases: 240,
    texts: 210,
    other: 37,
    unplaced: 0,
    themes: [
      theme(1, ['depot', 'transfer', 'stuck'], 131, '2026-03', ['Stuck at the depot.']),
      theme(2, ['not home', 'card'], 42, '2024-11', ['No card was left.']),
    ],
    examined: 2,
    expectedFalse: 0.1,
  };
}
