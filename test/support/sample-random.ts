/** A seeded source of random numbers (mulberry32), so that fixtures are the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A count around `mean`: twelve uniform draws stand in for a normal one, spread as Poisson. */
export function noisyCount(mean: number, random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return Math.max(0, Math.round(mean + sum * Math.sqrt(mean)));
}
