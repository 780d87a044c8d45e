import type { ControlChart } from '../model/chart.ts';
import type { Judgement } from '../model/verdict.ts';

/**
 * What the judge's model says per period, in the unit of the chart.
 * @param chart  values in its unit (per 1,000 orders, complaints a month) with the series they come from
 * @param judgement  fitted mean counts per period
 * @returns  one rate per period; null where nothing is fitted or the period had no exposure
 */
export function fittedRates(chart: ControlChart, judgement: Judgement): (number | null)[] {
  const { counts, exposure } = chart.series;
  const scale = exposure === null ? 1 : unitScale(chart.values, counts, exposure);
  return judgement.fitted.map((mean, i) => {
    if (mean === null) return null;
    if (exposure === null) return mean;
    const chances = exposure[i] ?? 0;
    return chances > 0 && scale !== null ? (mean / chances) * scale : null;
  });
}

/** How many chances the unit of the chart stands for (1,000 in "per 1,000 orders"). */
function unitScale(
  values: readonly (number | null)[],
  counts: readonly (number | null)[],
  exposure: readonly number[],
): number | null {
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? 0;
    const count = counts[i] ?? 0;
    const chances = exposure[i] ?? 0;
    if (value > 0 && count > 0 && chances > 0) return (value * chances) / count;
  }
  return null;
}
