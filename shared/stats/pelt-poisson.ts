export type Segmentation = {
  /** First index of each new segment, ascending; empty when the level never changes. */
  changepoints: number[];
  segmentMeans: number[];
};

/**
 * Where does the level of a count series change? Exact best segmentation into constant Poisson levels (PELT).
 * @param counts      counts by period, without missing ones
 * @param penalty     price of one change in units of twice the log likelihood, >= 0 (2 · log n is usual; multiply by the
 *                    dispersion when counts are over-dispersed)
 * @param minSegment  shortest segment, >= 1
 * @returns  the segmentation with the least Σ 2 (S − S log(S / n)) + penalty per change; the cost of an all-zero segment
 *           is 0; nothing for an empty series, one segment when there is no room for two
 * Source: Killick, Fearnhead & Eckley 2012, doi:10.1080/01621459.2012.737745; R changepoint cpt.meanvar. O(n) to O(n²).
 * @example peltPoisson([1, 1, 1, 9, 9, 9], 5).changepoints // [3]
 */
export function peltPoisson(counts: readonly number[], penalty: number, minSegment = 2): Segmentation {
  const n = counts.length;
  const sums = prefixSums(counts);
  if (!(penalty >= 0)) throw new RangeError(`penalty must be at least 0, got ${penalty}`);
  if (!(Number.isInteger(minSegment) && minSegment >= 1)) {
    throw new RangeError(`minSegment must be a positive integer, got ${minSegment}`);
  }
  const best = new Float64Array(n + 1).fill(Infinity);
  const previous = new Int32Array(n + 1);
  best[0] = -penalty;
  const dropAt = new Float64Array(n + 1).fill(Infinity);
  let starts = [0];
  for (let end = minSegment; end <= n; end++) {
    for (const start of starts) {
      const value = best[start]! + segmentCost(sums, start, end) + penalty;
      if (value < best[end]!) {
        best[end] = value;
        previous[end] = start;
      }
    }
    // A start that `end` beats by now can never win again, but only once `end` itself may open a segment.
    for (const start of starts) {
      const isBeaten = best[start]! + segmentCost(sums, start, end) >= best[end]!;
      if (isBeaten) dropAt[start] = Math.min(dropAt[start]!, end + minSegment);
    }
    starts = starts.filter((start) => dropAt[start]! > end + 1);
    const next = end + 1 - minSegment;
    if (next >= minSegment) starts.push(next);
  }
  return trace(sums, previous, n, best[n]!);
}

function prefixSums(counts: readonly number[]): Float64Array {
  const sums = new Float64Array(counts.length + 1);
  counts.forEach((count, i) => {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`count ${i} must be at least 0, got ${count}`);
    sums[i + 1] = sums[i]! + count;
  });
  return sums;
}

/** Twice the negative Poisson log likelihood of counts[start, end) at their mean, without terms that never change. */
function segmentCost(sums: Float64Array, start: number, end: number): number {
  const sum = sums[end]! - sums[start]!;
  return sum === 0 ? 0 : 2 * (sum - sum * Math.log(sum / (end - start)));
}

function trace(sums: Float64Array, previous: Int32Array, n: number, cost: number): Segmentation {
  if (n === 0) return { changepoints: [], segmentMeans: [] };
  if (!Number.isFinite(cost)) return { changepoints: [], segmentMeans: [sums[n]! / n] };
  const borders = [n];
  for (let end = n; end > 0; end = previous[end]!) borders.unshift(previous[end]!);
  return {
    changepoints: borders.slice(1, -1),
    segmentMeans: borders.slice(1).map((end, i) => (sums[end]! - sums[borders[i]!]!) / (end - borders[i]!)),
  };
}
