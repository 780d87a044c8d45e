import type { CountSeries } from '../../shared/model/series.ts';
import type { Scene } from './draw-shape.ts';
import type { Random } from './seeded-random.ts';

/** Exposure of a month by month: flat, growing, falling, in steps, seasonal, or growing and seasonal. */
export function drawExposure(random: Random, n: number, family: string): number[] {
  const level = random.logBetween(500, 50_000);
  const moving = ['growth', 'decline', 'step', 'seasonal', 'both'];
  const kind = random.pick(family === 'exposure-trap' || family === 'season-exposure' ? moving : ['flat', ...moving]);
  const growth = random.between(1.3, 4);
  const at = random.integer(4, n - 4);
  const wave = random.between(0.1, 0.5);
  return Array.from({ length: n }, (_, t) => {
    let value = level;
    if (kind === 'growth' || kind === 'both') value *= growth ** (t / n);
    if (kind === 'decline') value *= growth ** (-t / n);
    if (kind === 'step' && t >= at) value *= growth;
    if (kind === 'seasonal' || kind === 'both') value *= 1 + wave * Math.sin((2 * Math.PI * t) / 12);
    return Math.max(1, Math.round(value * Math.exp(0.04 * random.normal())));
  });
}

/** Counts around the planted means: Poisson or negative binomial, with drifting noise, added zeroes and an unfinished last month. */
export function drawCounts(
  scene: Scene,
  factor: Float64Array,
  exposure: readonly number[] | null,
  family: string,
): CountSeries {
  const { random, ranges, n, base, alpha } = scene;
  const zeroes = family === 'rare' ? random.between(...ranges.zeroes) : 0;
  const noise = family === 'autocorrelated' ? random.between(...ranges.noise) : 0;
  const memory = random.between(0.2, 0.4);
  const lastFraction = random.chance(ranges.partial) ? random.between(0.1, 0.9) : 1;
  let drift = 0;
  const counts = Array.from(factor, (f, t) => {
    drift = memory * drift + noise * random.normal();
    let mean = base * scene.exposure[t]! * f * Math.exp(drift);
    if (t === n - 1) mean *= lastFraction;
    if (alpha > 0) mean *= random.gamma(1 / alpha) * alpha;
    return random.chance(zeroes) ? 0 : random.poisson(mean);
  });
  const seen = exposure?.map((value, t) => (t === n - 1 ? Math.max(1, Math.round(value * lastFraction)) : value));
  return { grain: 'month', start: '2021-01', counts, exposure: seen ?? null, lastFraction };
}
