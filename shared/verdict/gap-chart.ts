import type { ControlChart, LimitState } from '../model/chart.ts';
import type { Grain } from '../model/series.ts';
import { quantile } from '../stats/quantile.ts';
import { chartSignals } from './chart-signals.ts';
import type { PhaseSpan } from './propose-phases.ts';

/**
 * G chart of the complaint-free periods between periods with a complaint. Short gaps are the bad ones.
 * @param gaps   from `gapPoints`
 * @param spans  from `proposePhases`; the chart has one centre over all of them: a new level shows as a run on one side
 * @returns  centre (the median, because gaps are skewed), upper limit mean + 3 √(mean (mean + 1)), lower limit 0
 * Source: Benneyan 2001, doi:10.1023/A:1011831912271; Provost & Murray 2011; R qicharts2 "g". O(n log n).
 */
export function gapChart(
  gaps: readonly (number | null)[],
  spans: readonly PhaseSpan[],
  state: LimitState,
  grain: Grain,
): Pick<ControlChart, 'unit' | 'values' | 'centre' | 'lower' | 'upper' | 'phases' | 'signals'> {
  const known = gaps.filter((gap) => gap !== null);
  const centre = quantile(known, 0.5);
  const mean = known.reduce((sum, gap) => sum + gap, 0) / Math.max(1, known.length);
  const sigma = Math.sqrt(mean * (mean + 1));
  const hasLimits = centre !== null && (state === 'trial' || state === 'full');
  const everywhere = (value: number | null): (number | null)[] => gaps.map(() => value);
  const last = spans.at(-1);
  return {
    unit: grain === 'month' ? 'months without a complaint between' : 'weeks without a complaint between',
    values: [...gaps],
    centre: everywhere(centre),
    lower: everywhere(hasLimits ? 0 : null),
    upper: everywhere(hasLimits ? mean + 3 * sigma : null),
    phases:
      centre === null || last === undefined ? [] : [{ from: 0, to: last.to, centre, isProposed: false, reason: null }],
    signals:
      state === 'none'
        ? []
        : chartSignals({
            values: gaps,
            isTested: gaps.map((gap) => gap !== null),
            centre: everywhere(centre),
            // Sigma-based zones of a skewed chart start at its mean, not at the median that is drawn.
            sigma: everywhere(centre === null ? null : (mean + 3 * sigma - centre) / 3),
            stretch: gaps.map(() => 0),
            hasLimits,
          }),
  };
}
