import { classicalDecomposition } from '../../shared/stats/classical-decomposition.ts';
import { seasonalStrength, trendStrength } from '../../shared/stats/seasonal-strength.ts';
import { stl } from '../../shared/stats/stl.ts';
import type { Json } from './differences.ts';
import type { Inputs } from './read-oracle.ts';
import { need, needNumbers } from './read-oracle.ts';

/** Both decompositions and their strengths; null where the series is too short. */
export function seasonal(inputs: Inputs): Json {
  const x = needNumbers(inputs, 'x');
  const period = need(inputs, 'period');
  const loess = stl(x, period);
  const classical = classicalDecomposition(x, period);
  return {
    stl_seasonal: loess?.seasonal ?? null,
    stl_trend: loess?.trend ?? null,
    stl_seasonal_strength: loess === null ? null : seasonalStrength(loess),
    stl_trend_strength: loess === null ? null : trendStrength(loess),
    classical_figure: classical?.figure ?? null,
    classical_trend: classical?.trend ?? null,
    classical_seasonal_strength: classical === null ? null : seasonalStrength(classical),
  };
}
