import type { Candidate } from '../../shared/verdict/candidates.ts';
import { linearBase } from '../../shared/verdict/linear-base.ts';
import { lastingColumn, spikeColumn } from '../../shared/verdict/model-columns.ts';
import { readPoints } from '../../shared/verdict/read-points.ts';
import { effectPrice, type KindWeights, type Scan } from '../../shared/verdict/scan.ts';
import { seasonColumns } from '../../shared/verdict/season-columns.ts';
import { stabilise } from '../../shared/verdict/stabilise.ts';
import { suffixSums } from '../../shared/verdict/suffix-sums.ts';
import { monthly } from './series-fixtures.ts';

/** Weights of the kinds, as logs of shares. */
export const WEIGHTS: KindWeights = {
  constant: Math.log(0.3),
  oneOff: Math.log(0.2),
  ramp: Math.log(0.25),
  step: Math.log(0.25),
  withSpike: Math.log(0.1),
  withoutSpike: Math.log(0.9),
};

const PRECISION = 0.8;

/** A scan of some counts with a yearly wave in its base, before any candidate; nothing falls behind in its race. */
export function scanOf(counts: readonly (number | null)[], hasWave = true) {
  const points = readPoints(monthly(counts));
  const scale = stabilise(points);
  const size = hasWave ? 2 : 0;
  const columns = seasonColumns(points, 'month', size);
  const base = linearBase(scale.z, scale.weight, columns, size, PRECISION);
  const scan: Scan = {
    base,
    index: 0,
    position: points.position,
    sums: suffixSums(base, points.position),
    scale,
    weights: WEIGHTS,
    // A slope of 0 and a best of -Infinity keep everything but what the price of its effect leaves 18 behind.
    race: { slope: 0, best: -Infinity },
    out: [],
  };
  return { points, scale, columns, size, base, scan };
}

type Scanned = ReturnType<typeof scanOf>;

/**
 * Weighted least squares with prior precisions by the normal equations, as a textbook has it.
 * @param design  columns
 */
export function leastSquares(
  { scale }: Pick<Scanned, 'scale'>,
  design: readonly ArrayLike<number>[],
  precisions: readonly number[],
) {
  const { z, weight } = scale;
  const p = design.length;
  const sum = (of: (i: number) => number): number => z.reduce((all, _, i) => all + of(i), 0);
  const rows = design.map((a, k) => [
    ...design.map((b, l) => sum((i) => weight[i]! * a[i]! * b[i]!) + (k === l ? precisions[k]! : 0)),
    sum((i) => weight[i]! * a[i]! * z[i]!),
    ...design.map((_, l) => (k === l ? 1 : 0)),
  ]);
  for (let k = 0; k < p; k++) {
    const pivot = rows[k]![k]!;
    rows[k] = rows[k]!.map((value) => value / pivot);
    for (let other = 0; other < p; other++) {
      if (other === k) continue;
      const factor = rows[other]![k]!;
      rows[other] = rows[other]!.map((value, at) => value - factor * rows[k]![at]!);
    }
  }
  const beta = rows.map((row) => row[p]!);
  const inverse = rows.map((row) => row.slice(p + 1));
  const fitted = (i: number): number => beta.reduce((all, b, k) => all + b * design[k]![i]!, 0);
  const q =
    sum((i) => weight[i]! * (z[i]! - fitted(i)) ** 2) + beta.reduce((all, b, k) => all + precisions[k]! * b * b, 0);
  return { beta, inverse, q };
}

/** The columns of a candidate's base, with their precisions. */
export function baseDesign({ columns, size, points }: Scanned) {
  const wave = Array.from({ length: size }, (_, k) =>
    Float64Array.from({ length: points.n }, (_v, i) => columns[i * size + k]!),
  );
  return { design: [new Float64Array(points.n).fill(1), ...wave], precisions: [0, ...wave.map(() => PRECISION)] };
}

/**
 * A candidate without anything beside it, by brute force: its effect, deviation, information without a prior, what is left, and its
 * price.
 * @param precisionOf  prior precision of its effect by its information
 */
export function byHand(
  scanned: Scanned,
  candidate: Candidate,
  precisionOf: (information: number) => number,
  prior: number,
) {
  const { design, precisions } = baseDesign(scanned);
  const { n } = scanned.points;
  const column = candidate.length > 0 ? spikeColumn(candidate, n) : lastingColumn(candidate, scanned.points.position);
  const free = leastSquares(scanned, [...design, column], [...precisions, 0]);
  const information = 1 / free.inverse.at(-1)!.at(-1)!;
  const precision = precisionOf(information);
  const { beta, inverse, q } = leastSquares(scanned, [...design, column], [...precisions, precision]);
  const effect = beta.at(-1)!;
  return {
    effect,
    deviation: Math.sqrt(inverse.at(-1)!.at(-1)!),
    information,
    q,
    offset: prior - scanned.base.logDeterminant + effectPrice(effect, information + precision, precision),
  };
}
