import { blankCandidate, KIND, type Candidate } from './candidates.ts';
import type { LinearBase } from './linear-base.ts';
import { oneOffColumns } from './one-off-columns.ts';
import { scanLasting } from './scan-lasting.ts';
import { scanOneOffs } from './scan-one-offs.ts';
import type { ScaleEvidence } from './scale-evidence.ts';
import type { KindWeights, Scan } from './scan.ts';
import type { StableScale } from './stabilise.ts';
import { suffixSums } from './suffix-sums.ts';

/**
 * Fits every candidate that goes with one base (level and yearly pattern) and appends it to `out`.
 * Each is a closed-form regression on one or two columns after the base is taken out; suffix sums make each cost O(p).
 * O(n p) in all.
 */
export function scanBase(
  base: LinearBase,
  index: number,
  position: Float64Array,
  scale: StableScale,
  weights: KindWeights,
  evidence: ScaleEvidence,
  out: Candidate[],
): void {
  const offset = weights.constant - base.logDeterminant;
  const slope = evidence.slope(base.q);
  const race = { slope, best: offset + slope * base.q };
  const scan: Scan = { base, index, position, sums: suffixSums(base, position), scale, weights, race, out };
  out.push({ ...blankCandidate(KIND.constant, index, 0, 0), q: base.q, logPrior: weights.constant, offset });
  const oneOffs = oneOffColumns(base);
  scanLasting(scan, oneOffs);
  scanOneOffs(scan, oneOffs);
}
