/** Seeded random numbers and counts for benchmarks and property tests: the same seed gives the same series everywhere. */
export type Random = {
  /** Uniform in [0, 1). */
  unit: () => number;
  between: (low: number, high: number) => number;
  /** Uniform on the logarithm. */
  logBetween: (low: number, high: number) => number;
  /** Integer from low to high, both included. */
  integer: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  normal: () => number;
  gamma: (shape: number) => number;
  poisson: (mean: number) => number;
};

/** Mulberry32 and textbook samplers (Marsaglia–Tsang gamma; Poisson by multiplication, above 30 by halving through a gamma). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - unit()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    if (mean <= 0) return 0;
    if (mean > 30) {
      // The m-th arrival of a unit-rate process is Gamma(m); what comes after it is Poisson again, or binomial before it.
      const m = Math.floor((mean * 7) / 8);
      const arrival = gamma(m);
      if (arrival <= mean) return m + poisson(mean - arrival);
      return binomial(m - 1, mean / arrival, unit);
    }
    const limit = Math.exp(-mean);
    let product = unit();
    let count = 0;
    while (product > limit) {
      product *= unit();
      count++;
    }
    return count;
  };
  const between = (low: number, high: number): number => low + (high - low) * unit();
  return {
    unit,
    between,
    logBetween: (low, high) => Math.exp(between(Math.log(low), Math.log(high))),
    integer: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    chance: (probability) => unit() < probability,
    pick: (items) => {
      const item = items[Math.floor(unit() * items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    normal,
    gamma,
    poisson,
  };
}

function binomial(n: number, p: number, unit: () => number): number {
  let count = 0;
  for (let i = 0; i < n; i++) if (unit() < p) count++;
  return count;
}
