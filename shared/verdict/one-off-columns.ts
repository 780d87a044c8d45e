import type { LinearBase } from './linear-base.ts';

/**
 * Every one-off of one period (columns 0 … n − 1) and of two neighbouring ones (n … 2n − 2): its first point, its length, its
 * information `h` and its product `b` with the data, the base taken out.
 */
export type OneOffColumns = {
  start: Int32Array;
  length: Int32Array;
  h: Float64Array;
  b: Float64Array;
  /** Beside a lasting change: log probability of each place of one period, and of two. */
  logShare: readonly [number, number];
};

/** Share of one period among one-offs beside a lasting change; the others last two. */
const ONE = 0.6;

/** O(n p). */
export function oneOffColumns(base: LinearBase): OneOffColumns {
  const { n, p, g, u, weight } = base;
  const size = Math.max(0, 2 * n - 1);
  const columns: OneOffColumns = {
    start: new Int32Array(size),
    length: new Int32Array(size),
    h: new Float64Array(size),
    b: new Float64Array(size),
    logShare: [Math.log(ONE / n), Math.log((1 - ONE) / Math.max(1, n - 1))],
  };
  for (let j = 0; j < size; j++) {
    const length = j < n ? 1 : 2;
    const start = j < n ? j : j - n;
    let h = weight[start]! + (length === 2 ? weight[start + 1]! : 0);
    for (let k = 0; k < p; k++) {
      const s = g[start * p + k]! + (length === 2 ? g[(start + 1) * p + k]! : 0);
      h -= s * s;
    }
    columns.start[j] = start;
    columns.length[j] = length;
    columns.h[j] = Math.max(h, 0);
    columns.b[j] = u[start]! + (length === 2 ? u[start + 1]! : 0);
  }
  return columns;
}
