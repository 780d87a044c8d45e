import type { LinearBase } from './linear-base.ts';

/** Sums from each point to the last, of length n + 1 (times p): a step or a ramp is then read off, not summed. */
export type SuffixSums = {
  w: Float64Array;
  wp: Float64Array;
  wpp: Float64Array;
  u: Float64Array;
  up: Float64Array;
  g: Float64Array;
  gp: Float64Array;
};

/** Suffix sums of the weights, the data left over and the whitened columns, plain and times the position. O(n p). */
export function suffixSums(base: LinearBase, position: Float64Array): SuffixSums {
  const { n, p } = base;
  const sums: SuffixSums = {
    w: new Float64Array(n + 1),
    wp: new Float64Array(n + 1),
    wpp: new Float64Array(n + 1),
    u: new Float64Array(n + 1),
    up: new Float64Array(n + 1),
    g: new Float64Array((n + 1) * p),
    gp: new Float64Array((n + 1) * p),
  };
  for (let i = n - 1; i >= 0; i--) {
    const x = position[i]!;
    const w = base.weight[i]!;
    const u = base.u[i]!;
    sums.w[i] = sums.w[i + 1]! + w;
    sums.wp[i] = sums.wp[i + 1]! + w * x;
    sums.wpp[i] = sums.wpp[i + 1]! + w * x * x;
    sums.u[i] = sums.u[i + 1]! + u;
    sums.up[i] = sums.up[i + 1]! + u * x;
    for (let k = 0; k < p; k++) {
      sums.g[i * p + k] = sums.g[(i + 1) * p + k]! + base.g[i * p + k]!;
      sums.gp[i * p + k] = sums.gp[(i + 1) * p + k]! + x * base.g[i * p + k]!;
    }
  }
  return sums;
}
