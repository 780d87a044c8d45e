import { blankCandidate, KIND, type Candidate } from './candidates.ts';
import { helpfulOneOffs, pairWithOneOff, type LastingFit } from './pair-with-one-off.ts';
import type { OneOffColumns } from './one-off-columns.ts';
import { PRIORS } from './priors.ts';
import { effectPrice, staysInRace, visiblePrecision, type Scan } from './scan.ts';

/** A step at every month and a drift from every onset, alone and with a one-off beside it. */
export function scanLasting(scan: Scan, columns: OneOffColumns): void {
  const fits = [...fitsOf(scan, KIND.step), ...fitsOf(scan, KIND.ramp)];
  for (const { candidate } of fits) if (staysInRace(scan.race, candidate.q, candidate.offset)) scan.out.push(candidate);
  const helpful = new Set(helpfulOneOffs(scan, columns, null));
  for (const kind of [KIND.step, KIND.ramp]) {
    const best = bestOf(fits, kind);
    if (best !== null) for (const j of helpfulOneOffs(scan, columns, best)) helpful.add(j);
  }
  for (const fit of fits) for (const j of helpful) pairWithOneOff(scan, columns, fit, j);
}

function bestOf(fits: readonly LastingFit[], kind: number): LastingFit | null {
  let best: LastingFit | null = null;
  for (const fit of fits)
    if (fit.candidate.kind === kind && (best === null || fit.candidate.q < best.candidate.q)) best = fit;
  return best;
}

/** Every onset that three periods precede, and, for a drift, the whole window (start 0). */
function fitsOf(scan: Scan, kind: number): LastingFit[] {
  const { base, weights } = scan;
  const isStep = kind === KIND.step;
  const last = base.n - (isStep ? PRIORS.stepHeld : PRIORS.rampLasted);
  const places = Math.max(0, last - 2);
  const prior = (isStep ? weights.step : weights.ramp) + weights.withoutSpike;
  const fits: LastingFit[] = [];
  const white = new Float64Array((places + 1) * base.p);
  if (!isStep && base.n >= 2)
    fits.push(fitLasting(scan, kind, 0, prior + (places > 0 ? Math.log(PRIORS.wholeWindow) : 0), white, 0));
  if (places === 0) return fits;
  const onePlace = prior + Math.log((isStep ? 1 : 1 - PRIORS.wholeWindow) / places);
  for (let start = 3; start <= last; start++)
    fits.push(fitLasting(scan, kind, start, onePlace, white, (start - 2) * base.p));
  return fits;
}

function fitLasting(
  scan: Scan,
  kind: number,
  start: number,
  prior: number,
  white: Float64Array,
  at: number,
): LastingFit {
  const { base, sums, scale } = scan;
  const p = base.p;
  const isStep = kind === KIND.step;
  const shift = isStep ? 0 : scan.position[start]! - 1;
  const length = isStep ? 1 : scan.position[base.n - 1]! - shift;
  let h: number;
  let b: number;
  if (isStep) {
    h = sums.w[start]!;
    b = sums.u[start]!;
    for (let k = 0; k < p; k++) white[at + k] = sums.g[start * p + k]!;
  } else {
    h = (sums.wpp[start]! - 2 * shift * sums.wp[start]! + shift * shift * sums.w[start]!) / (length * length);
    b = (sums.up[start]! - shift * sums.u[start]!) / length;
    for (let k = 0; k < p; k++) white[at + k] = (sums.gp[start * p + k]! - shift * sums.g[start * p + k]!) / length;
  }
  for (let k = 0; k < p; k++) h -= white[at + k]! * white[at + k]!;
  h = Math.max(h, 1e-9);
  const precision = visiblePrecision(1 / ((isStep ? PRIORS.stepEffect : PRIORS.rampEffect) * scale.perLogRate) ** 2, h);
  const candidate = blankCandidate(kind, scan.index, start, 0);
  complete(candidate, scan, h, b, precision, prior);
  return { candidate, white, at, shift, length, precision, product: b };
}

function complete(candidate: Candidate, scan: Scan, h: number, b: number, precision: number, prior: number): void {
  const m = h + precision;
  candidate.effect = b / m;
  candidate.deviation = 1 / Math.sqrt(m);
  candidate.information = h;
  candidate.q = scan.base.q - (b * b) / m;
  candidate.logPrior = prior;
  candidate.offset = prior - scan.base.logDeterminant + effectPrice(b / m, m, precision);
}
