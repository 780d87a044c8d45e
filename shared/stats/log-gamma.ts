import gammaln from '@stdlib/math-base-special-gammaln';

/**
 * Natural logarithm of the gamma function; `logGamma(n + 1)` is the logarithm of n factorial.
 * @param x  > 0
 * @returns  ln Γ(x); RangeError for x <= 0
 * Source: @stdlib (FreeBSD msun, error under 1 ulp for most x). O(1).
 * @example logGamma(5) // 3.1780538303479458, ln 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`x must be positive, got ${x}`);
  return gammaln(x);
}
