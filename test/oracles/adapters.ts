import { benjaminiHochberg } from '../../shared/stats/benjamini-hochberg.ts';
import { gini, giniCorrected } from '../../shared/stats/gini.ts';
import { mannKendall } from '../../shared/stats/mann-kendall.ts';
import { negativeBinomialFit } from '../../shared/stats/negative-binomial-fit.ts';
import { pareto } from '../../shared/stats/pareto.ts';
import { peltPoisson } from '../../shared/stats/pelt-poisson.ts';
import { quantile } from '../../shared/stats/quantile.ts';
import { senInterval } from '../../shared/stats/sen-interval.ts';
import { wilsonInterval } from '../../shared/stats/wilson-interval.ts';
import { chartRules, controlLimits } from './chart-adapters.ts';
import type { Json } from './differences.ts';
import { newcombe, rateRatioOf } from './ratio-adapters.ts';
import type { Inputs } from './read-oracle.ts';
import { need, needList, needNumber, needNumbers } from './read-oracle.ts';
import { seasonal } from './seasonal-adapter.ts';
import { kaplanMeierOf, logRankOf, meanCumulative } from './survival-adapters.ts';

/** By oracle name: a case's inputs to the shape of its expected answer. */
export const adapters: Readonly<Record<string, (inputs: Inputs) => Json>> = {
  bh,
  control_limits: controlLimits,
  gini_pareto: giniPareto,
  kaplan_meier: kaplanMeierOf,
  logrank: logRankOf,
  mann_kendall: mannKendallOf,
  mcf: meanCumulative,
  nb_dispersion: dispersion,
  newcombe,
  pelt_poisson: pelt,
  quantile7: (inputs) => ({ q: needNumbers(inputs, 'p').map((p) => quantile(needNumbers(inputs, 'x'), p)) }),
  rate_ratio: rateRatioOf,
  rules: chartRules,
  seasonal,
  wilson,
};

function bh(inputs: Inputs): Json {
  const q = benjaminiHochberg(needList(inputs, 'p'));
  return { q, rejected_at_10pct: q.flatMap((value, i) => (value !== null && value <= 0.1 ? [i] : [])) };
}

function giniPareto(inputs: Inputs): Json {
  const x = needNumbers(inputs, 'x');
  const shares = pareto(x);
  return {
    gini: gini(x),
    gini_corrected: giniCorrected(x),
    cumulative_share_desc: shares?.cumulativeShare ?? null,
    categories_for_80pct: shares?.categoriesFor80 ?? null,
    share_of_top_20pct: shares?.topFifthShare ?? null,
    hhi: shares?.herfindahl ?? null,
  };
}

function mannKendallOf(inputs: Inputs): Json {
  const x = needList(inputs, 'x');
  const test = mannKendall(x);
  const sen = senInterval([...x.keys()], x, inputs.level);
  return {
    S: test.s,
    varS: test.variance,
    tau_b: test.tauB,
    z: test.z,
    p: test.p,
    sen_slope: sen.slope,
    sen_lower: sen.low,
    sen_upper: sen.high,
  };
}

function dispersion(inputs: Inputs): Json {
  const fit = negativeBinomialFit(needList(inputs, 'y'), inputs.exposure ?? null);
  if (fit === null)
    return { rate: null, theta: null, alpha: null, loglik_nb: null, loglik_poisson: null, pearson_phi: null };
  return {
    rate: fit.rate,
    theta: fit.theta,
    alpha: fit.alpha,
    loglik_nb: fit.logLikelihood,
    loglik_poisson: fit.poissonLogLikelihood,
    pearson_phi: fit.pearsonPhi,
  };
}

function pelt(inputs: Inputs): Json {
  const found = peltPoisson(needNumbers(inputs, 'y'), need(inputs, 'penalty'), inputs.min_segment);
  return { changepoints: found.changepoints, segment_means: found.segmentMeans };
}

function wilson(inputs: Inputs): Json {
  const { share, low, high } = wilsonInterval(needNumber(inputs, 'x'), needNumber(inputs, 'n'), inputs.level);
  return { p: share, lower: low, upper: high };
}
