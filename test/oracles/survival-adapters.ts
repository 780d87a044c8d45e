import type { SurvivalCurve } from '../../shared/stats/kaplan-meier.ts';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { logRank } from '../../shared/stats/log-rank.ts';
import { meanCumulativeFunction } from '../../shared/stats/mean-cumulative-function.ts';
import { restrictedMean } from '../../shared/stats/restricted-mean.ts';
import type { BandKind } from '../../shared/stats/survival-band.ts';
import { survivalBand } from '../../shared/stats/survival-band.ts';
import { survivalQuantileInterval } from '../../shared/stats/survival-quantile.ts';
import type { Json } from './differences.ts';
import type { Inputs } from './read-oracle.ts';
import { need } from './read-oracle.ts';

const BANDS: readonly [string, BandKind][] = [
  ['plain', 'plain'],
  ['log', 'log'],
  ['loglog', 'log-log'],
];
const SHARES: readonly [string, number][] = [
  ['median', 0.5],
  ...[5, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95].map((p): [string, number] => [`p${p}`, p / 100]),
];

/** The curve at its event times, its three bands, quantiles with limits and the area under it. */
export function kaplanMeierOf(inputs: Inputs): Json {
  const curve = kaplanMeier(need(inputs, 'time'), need(inputs, 'event'));
  const bands = BANDS.map(([name, kind]): [string, Json] => {
    const { lower, upper } = survivalBand(curve, kind, inputs.level);
    return [`ci_${name}`, { lower: list(lower), upper: list(upper) }];
  });
  return {
    time: list(curve.time),
    n_risk: list(curve.atRisk),
    n_event: list(curve.eventsAt),
    surv: list(curve.survival),
    greenwood_se: list(curve.standardError),
    ...Object.fromEntries(bands),
    ...quantiles(curve, inputs.level),
    rmst_max: restrictedMean(curve),
  };
}

function quantiles(curve: SurvivalCurve, level: number | undefined): Record<string, Json> {
  const entries = SHARES.flatMap(([share, p]) =>
    BANDS.map(([name, kind]): [string, Json] => {
      const { estimate, low, high } = survivalQuantileInterval(curve, p, kind, level);
      return [`${share}_${name}`, { est: estimate, lower: low, upper: high }];
    }),
  );
  return Object.fromEntries(entries);
}

/** k-group log-rank; groups in ascending order of their labels. */
export function logRankOf(inputs: Inputs): Json {
  const labels = need(inputs, 'group');
  const groups = [...new Set(labels)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  const codes = labels.map((label) => groups.indexOf(label));
  const { observed, expected, chiSquare, df, p } = logRank(
    need(inputs, 'time'),
    need(inputs, 'event'),
    codes,
    groups.length,
  );
  return { groups, observed: list(observed), expected: list(expected), chisq: chiSquare, df, p };
}

/** Mean cumulative function at its event ages with both standard errors. */
export function meanCumulative(inputs: Inputs): Json {
  const labels = need(inputs, 'unit');
  const codes = new Map([...new Set(labels)].map((label, code) => [label, code]));
  const found = meanCumulativeFunction(
    labels.map((label) => codes.get(label) ?? -1),
    need(inputs, 'time'),
    need(inputs, 'event'),
  );
  return {
    time: list(found.time),
    n_risk: list(found.atRisk),
    n_event: list(found.eventsAt),
    mcf: list(found.mean),
    robust_se: list(found.robustError),
    poisson_se: list(found.poissonError),
  };
}

function list(values: Float64Array): Json {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value));
}
