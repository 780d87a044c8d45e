/** A seeded source of random numbers: the same seed gives the same sample on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** Integer in [0, n). */
  below(n: number): number;
  isTrue(probability: number): boolean;
  normal(): number;
  /** Gamma with mean 1 and the given coefficient of variation (0 gives 1). */
  noise(variation: number): number;
  poisson(mean: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Picks by weight; weights need not sum to 1. */
  pickWeighted<T>(items: readonly [readonly [T, number], ...(readonly [T, number])[]]): T;
};

/** mulberry32: 32-bit state, period 2³², enough for some million draws. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const gamma = (shape: number): number => {
    // Marsaglia and Tsang 2000, doi:10.1145/358407.358414; shape >= 1 is all that is needed here.
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let product = next();
    let count = 0;
    while (product > limit) {
      product *= next();
      count += 1;
    }
    return count;
  };
  const pickWeighted = <T>(items: readonly [readonly [T, number], ...(readonly [T, number])[]]): T => {
    let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return items[0][0];
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    isTrue: (probability) => next() < probability,
    normal,
    noise: (variation) => (variation === 0 ? 1 : gamma(1 / variation ** 2) * variation ** 2),
    poisson,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    pickWeighted,
  };
}
