import { logGamma } from './log-gamma.ts';

/**
 * A random count as chance alone gives it (Poisson).
 * @param mean    >= 0
 * @param random  uniform numbers in 0..1, from `seededRandom`
 * Exact: multiplication of uniforms under 10, transformed rejection above (Hörmann 1993, PTRS). O(1).
 * @example samplePoisson(0, Math.random) // 0
 */
export function samplePoisson(mean: number, random: () => number): number {
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`mean must be at least 0, got ${mean}`);
  if (mean < 10) {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = random(); product > limit; product *= random()) count++;
    return count;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const accept = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = random() - 0.5;
    const v = random();
    const us = 0.5 - Math.abs(u);
    if (us === 0) continue;
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= accept) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= k * Math.log(mean) - mean - logGamma(k + 1)) return k;
  }
}

/**
 * A random count that varies more than chance alone (negative binomial: a Poisson count whose mean is drawn from a gamma
 * distribution).
 * @param mean        >= 0
 * @param dispersion  variance over the mean; 1 or less is Poisson
 * @example sampleNegativeBinomial(0, 3, Math.random) // 0
 */
export function sampleNegativeBinomial(mean: number, dispersion: number, random: () => number): number {
  if (!(dispersion >= 0 && dispersion < Infinity))
    throw new RangeError(`dispersion must be at least 0, got ${dispersion}`);
  if (dispersion <= 1 || mean === 0) return samplePoisson(mean, random);
  const scale = dispersion - 1;
  return samplePoisson(sampleGamma(mean / scale, random) * scale, random);
}

/**
 * A random draw from a gamma distribution with scale 1.
 * @param shape  > 0
 * Exact: Marsaglia & Tsang 2000, doi:10.1145/358407.358414; shapes under 1 by its boost. O(1).
 */
export function sampleGamma(shape: number, random: () => number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`shape must be positive, got ${shape}`);
  if (shape < 1) return sampleGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A standard normal draw (Box–Muller). */
function sampleNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
