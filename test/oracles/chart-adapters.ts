import { cLimits } from '../../shared/stats/c-limits.ts';
import type { ControlLimits } from '../../shared/stats/control-limits.ts';
import { outsideLimits } from '../../shared/stats/control-limits.ts';
import { nelsonRules } from '../../shared/stats/nelson-rules.ts';
import { nhsRules } from '../../shared/stats/nhs-rules.ts';
import { pLimits, pPrimeLimits } from '../../shared/stats/p-limits.ts';
import { rulePoints } from '../../shared/stats/rule-points.ts';
import { uLimits, uPrimeLimits } from '../../shared/stats/u-limits.ts';
import { westernElectric } from '../../shared/stats/western-electric.ts';
import { xmrLimits } from '../../shared/stats/xmr-limits.ts';
import type { Json } from './differences.ts';
import type { Inputs } from './read-oracle.ts';
import { need, needList, needNumbers } from './read-oracle.ts';

/** Limits of one chart: statistic, centre, limits by point, and the points outside. */
export function controlLimits(inputs: Inputs): Json {
  const limits = limitsOf(inputs);
  return {
    stat: limits.values,
    center: limits.centre,
    lcl: limits.lower,
    ucl: limits.upper,
    beyond: outsideLimits(limits),
  };
}

function limitsOf(inputs: Inputs): ControlLimits {
  const y = needList(inputs, 'y');
  const chart = need(inputs, 'chart');
  switch (chart) {
    case 'p':
      return pLimits(y, needList(inputs, 'n'));
    case 'p-prime':
      return pPrimeLimits(y, needList(inputs, 'n'));
    case 'u':
      return uLimits(y, needList(inputs, 'n'));
    case 'u-prime':
      return uPrimeLimits(y, needList(inputs, 'n'));
    case 'c':
      return cLimits(y);
    case 'xmr':
      return xmrLimits(y);
    default:
      throw new RangeError(`unknown chart "${chart}"`);
  }
}

/** All rule sets at a given centre and sigma. */
export function chartRules(inputs: Inputs): Json {
  const points = rulePoints(needNumbers(inputs, 'x'), need(inputs, 'center'), need(inputs, 'sigma'));
  return { ...westernElectric(points), ...nelsonRules(points), nhs: nhsRules(points) };
}
