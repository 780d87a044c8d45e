import { blankCandidate, KIND } from './candidates.ts';
import type { OneOffColumns } from './one-off-columns.ts';
import { PRIORS } from './priors.ts';
import { effectPrice, spikePrecision, staysInRace, visiblePrecision, type Scan } from './scan.ts';

/** One or two periods out of line at every place, and episodes that are over. */
export function scanOneOffs(scan: Scan, columns: OneOffColumns): void {
  const { base, weights } = scan;
  const n = base.n;
  const one = weights.oneOff + Math.log(PRIORS.oneOff.one / n);
  const two = weights.oneOff + Math.log(PRIORS.oneOff.two / Math.max(1, n - 1));
  for (let j = 0; j < columns.start.length; j++) {
    const start = columns.start[j]!;
    const isOne = columns.length[j] === 1;
    const precision = spikePrecision(base.weight[start]!);
    const kind = isOne ? KIND.spike : KIND.two;
    push(scan, kind, start, isOne ? 1 : 2, columns.h[j]!, columns.b[j]!, precision, isOne ? one : two);
  }
  scanEpisodes(scan);
}

/** An episode is over when two periods at the old level have followed; three must have come before it. */
function scanEpisodes(scan: Scan): void {
  const { base, sums, scale, weights } = scan;
  const { n, p } = base;
  const widest = 1 / (PRIORS.episodeEffect * scale.perLogRate) ** 2;
  let places = 0;
  for (const length of PRIORS.episodeLengths) places += Math.max(0, n - length - 4);
  if (places === 0) return;
  const prior = weights.oneOff + Math.log(PRIORS.oneOff.episode / places);
  for (const length of PRIORS.episodeLengths) {
    for (let start = 3; start + length <= n - 2; start++) {
      const end = start + length;
      let h = sums.w[start]! - sums.w[end]!;
      for (let k = 0; k < p; k++) {
        const s = sums.g[start * p + k]! - sums.g[end * p + k]!;
        h -= s * s;
      }
      h = Math.max(h, 1e-9);
      push(scan, KIND.episode, start, length, h, sums.u[start]! - sums.u[end]!, visiblePrecision(widest, h), prior);
    }
  }
}

function push(
  scan: Scan,
  kind: number,
  start: number,
  length: number,
  h: number,
  b: number,
  precision: number,
  prior: number,
): void {
  const m = h + precision;
  const effect = b / m;
  const q = scan.base.q - b * effect;
  const offset = prior - scan.base.logDeterminant + effectPrice(effect, m, precision);
  if (!staysInRace(scan.race, q, offset)) return;
  const candidate = blankCandidate(kind, scan.index, start, length);
  candidate.effect = effect;
  candidate.deviation = 1 / Math.sqrt(m);
  candidate.information = h;
  candidate.q = q;
  candidate.logPrior = prior;
  candidate.offset = offset;
  scan.out.push(candidate);
}
