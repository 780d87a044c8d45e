import { fisherExact } from '../../shared/stats/fisher-exact.ts';
import { newcombeDifference } from '../../shared/stats/newcombe-difference.ts';
import { poissonInterval } from '../../shared/stats/poisson-interval.ts';
import { rateRatio } from '../../shared/stats/rate-ratio.ts';
import { riskRatio } from '../../shared/stats/risk-ratio.ts';
import { twoProportionTest } from '../../shared/stats/two-proportion-test.ts';
import type { Json } from './differences.ts';
import type { Inputs } from './read-oracle.ts';
import { need } from './read-oracle.ts';

/** Two proportions compared in four ways. */
export function newcombe(inputs: Inputs): Json {
  const [x1, n1, x2, n2] = [need(inputs, 'x1'), need(inputs, 'n1'), need(inputs, 'x2'), need(inputs, 'n2')];
  const { difference, low, high } = newcombeDifference(x1, n1, x2, n2, inputs.level);
  const test = twoProportionTest(x1, n1, x2, n2);
  const risk = riskRatio(x1, n1, x2, n2, inputs.level);
  return {
    diff: difference,
    lower: low,
    upper: high,
    z_pooled: test.z,
    p_z: test.p,
    p_fisher: fisherExact(x1, n1, x2, n2),
    risk_ratio: risk.ratio,
    rr_lower: risk.low,
    rr_upper: risk.high,
  };
}

/** Two rates compared, and the first one alone. */
export function rateRatioOf(inputs: Inputs): Json {
  const [x1, t1, x2, t2] = [need(inputs, 'x1'), need(inputs, 't1'), need(inputs, 'x2'), need(inputs, 't2')];
  const { ratio, low, high, p } = rateRatio(x1, t1, x2, t2, inputs.level);
  const single = poissonInterval(x1, t1, inputs.level);
  return {
    ratio,
    lower: low,
    upper: high,
    p,
    single_rate: single.rate,
    single_lower: single.low,
    single_upper: single.high,
  };
}
