import { betaQuantile } from './beta-quantile.ts';
import { normalCdf } from './normal-cdf.ts';

/**
 * The value of a Student t variable that a share `p` of its draws stays below.
 * @param p   share of 1, 0 < p < 1
 * @param df  degrees of freedom, > 0
 * @returns  t, unbounded; RangeError outside the ranges
 * Source: t² / (df + t²) is Beta(1/2, df/2); R qt. O(1).
 * @example studentQuantile(0.975, 10) // 2.2281388519649…
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p must lie between 0 and 1, got ${p}`);
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be positive, got ${df}`);
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  const rest = betaQuantile(2 * (1 - p), df / 2, 0.5);
  return Math.sqrt((df * (1 - rest)) / rest);
}

/**
 * How likely a t test of level `alpha` on one side finds an effect that lies `shift` standard errors from nothing.
 * @param shift  true effect over its standard error, in the direction tested; negative: the other way
 * @param df     degrees of freedom of the standard error, > 0
 * @param alpha  level of the one side, share of 1
 * @returns  power, share of 1
 * Normal approximation to the non-central t (Abramowitz & Stegun 26.7.10); within 0.01 of R power from pt(ncp = shift)
 * at 5 degrees of freedom and more. O(1).
 * @example studentPower(2.8, 20, 0.025) // 0.757…
 */
export function studentPower(shift: number, df: number, alpha: number): number {
  const t = studentQuantile(1 - alpha, df);
  return 1 - normalCdf((t * (1 - 1 / (4 * df)) - shift) / Math.sqrt(1 + (t * t) / (2 * df)));
}
