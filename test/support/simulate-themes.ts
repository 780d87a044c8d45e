import { themeSeries } from '../../main/analysis/actions/theme-series.ts';
import { periodNumberOf } from '../../shared/metrics/periods.ts';
import { sampleNegativeBinomial, samplePoisson } from '../../shared/stats/sample-counts.ts';
import { NO_TEXT } from '../../shared/themes/fold-themes.ts';
import type { ActionSeries, ActionSpan } from '../../shared/verdict/action-rows.ts';
import { drawMonths, type Make, type Scenario } from './simulate-actions.ts';

/** The theme of the criterion, and the one of all other texts. */
const THEME = 1;
const REST = 2;
/** The action's cluster is 0; the others are compared with. */
const CLUSTERS = 5;

/**
 * Months of a stored theme, case by case: five clusters of which the first is the action's, a theme that is heard most in it and
 * less in the others, and complaints without a text. The theme is measured over all clusters or within the first; a fall that all
 * share is one of complaints, or of those with a text.
 * @param wrong  share of the texts that are placed in the wrong theme: they do not fall with it
 */
export function themeMaker(wrong: number): Make {
  return (scenario, random) => makeTheme(scenario, random, wrong);
}

function makeTheme(scenario: Scenario, random: () => number, wrong: number): ActionSeries & { span: ActionSpan } {
  const { between, before, after, n, season, exposure, start } = drawMonths(random);
  const within = random() < 0.5 ? 'all' : 'cluster';
  const isOfTexts = random() < 0.5;
  const [own, spread, restSpread] = [8 * Math.exp(between(0, 1.8)), between(1, 4), between(1, 3)];
  const rest = own * between(1, 3);
  const [elsewhere, withText] = [between(0, 0.4), between(0.5, 0.95)];
  const rows: { month: number; cluster: number; theme: number }[] = [];
  const first = periodNumberOf(start, 'month');
  for (let t = 0; t < n; t += 1) {
    const shared = t < after ? 1 : scenario.shared;
    const texts = withText * (isOfTexts ? shared : 1);
    const chances = (exposure[t]! / 1000) * season(t) * (isOfTexts ? 1 : shared);
    const effect = t < after ? 1 : scenario.effect;
    // What moves a theme moves it everywhere.
    const moved = scattered(spread, own, random);
    for (let cluster = 0; cluster < CLUSTERS; cluster += 1) {
      const about = samplePoisson(own * (cluster === 0 ? 1 : elsewhere) * chances * effect * moved, random);
      const others = sampleNegativeBinomial(rest * chances, restSpread, random);
      for (let k = 0; k < about + others; k += 1) {
        const said = k < about === random() >= wrong ? THEME : REST;
        rows.push({ month: first + t, cluster, theme: random() < texts ? said : NO_TEXT });
      }
    }
  }
  const cases = {
    n: rows.length,
    month: Int32Array.from(rows, ({ month }) => month),
    cluster: Int32Array.from(rows, ({ cluster }) => cluster),
  };
  const of = Int32Array.from(rows, ({ theme }) => theme);
  const series = { grain: 'month' as const, start, counts: exposure.map(() => 0), exposure, lastFraction: 1 };
  const others = new Set(scenario.hasComparison ? [1, 2, 3, 4] : []);
  return {
    ...themeSeries({ cases }, series, of, { id: THEME, within }, 0, others),
    span: { levelFrom: 0, beforeTo: before - 1, afterFrom: after, afterTo: n - 1 },
  };
}

/** A factor around 1 that makes a count of this mean vary so many times as much as chance alone. */
function scattered(dispersion: number, mean: number, random: () => number): number {
  const size = 1000;
  const within = Math.max(1, 1 + ((dispersion - 1) * size) / mean);
  return sampleNegativeBinomial(size, within, random) / size;
}
