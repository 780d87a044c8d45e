import { blankCandidate, KIND, type Candidate } from './candidates.ts';
import type { LinearBase } from './linear-base.ts';
import { oneOffColumns } from './one-off-columns.ts';
import { scanLasting } from './scan-lasting.ts';
import { scanOneOffs } from './scan-one-offs.ts';
import { staysInRace, type KindWeights, type Race, type Scan } from './scan.ts';
import type { StableScale } from './stabilise.ts';
import { suffixSums } from './suffix-sums.ts';

/**
 * Fits every candidate that goes with one base (level and yearly pattern) and appends it to `out`.
 * Each is a closed-form regression on one or two columns after the base is taken out; suffix sums make each cost O(p).
 * O(n p) in all.
 * @param race  how far the best got, under this base and those before it
 */
export function scanBase(
  base: LinearBase,
  index: number,
  position: Float64Array,
  scale: StableScale,
  weights: KindWeights,
  race: Race,
  out: Candidate[],
): void {
  const offset = weights.constant - base.logDeterminant;
  staysInRace(race, base.q, offset);
  const scan: Scan = { base, index, position, sums: suffixSums(base, position), scale, weights, race, out };
  out.push({ ...blankCandidate(KIND.constant, index, 0, 0), q: base.q, logPrior: weights.constant, offset });
  const oneOffs = oneOffColumns(base);
  scanLasting(scan, oneOffs);
  scanOneOffs(scan, oneOffs);
}
