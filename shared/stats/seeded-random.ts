/**
 * A stream of random numbers that is the same for the same seed on every machine (sfc32).
 * @param seed  any integer
 * @returns  a function that gives the next number, uniform in 0 <= u < 1, from 32 random bits
 * For simulation, never for secrets. Source: Doty-Humphrey, PractRand (sfc32); passes PractRand to 512 GiB. O(1) a call.
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be an integer, got ${seed}`);
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}
