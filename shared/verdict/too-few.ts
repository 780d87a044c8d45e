import type { TooFewReason } from '../model/verdict.ts';
import type { Examined } from './judge-parts.ts';
import { PRIORS } from './priors.ts';
import { scaleOf } from './stabilise.ts';

/**
 * Could the data have shown a doubling of the rate half-way through the window? If not, "stable" would be a claim without
 * support. The doubling must reach the evidence that the decision asks for with a chance of 80 %.
 * @returns the reason, or null when the data suffice
 */
export function tooFew(examined: Examined): TooFewReason | null {
  const { points, scale, evidence, bases } = examined;
  if (points.n === 0) return 'empty';
  if (points.n < 6) return 'short';
  const spread = evidence.expected(bases[0]!.q).variance;
  const information = points.n / 4 / spread;
  const jump = scaleOf(2 * scale.rate, scale.alpha) - scaleOf(scale.rate, scale.alpha);
  const prior = 1 + information * (PRIORS.stepEffect * scale.perLogRate) ** 2;
  const few = Math.max(1, PRIORS.complaintsToSpeak / points.total);
  const odds = (PRIORS.verdict.stable / PRIORS.verdict.up) * PRIORS.loss.lastingOnStable * few;
  const needed = 2 * Math.log(points.n * odds) + Math.log(prior);
  // 0.84: the normal quantile of 80 %.
  if (jump * Math.sqrt(information) >= Math.sqrt(needed) + 0.84) return null;
  if (points.n < 12) return 'short';
  return points.total / points.n < 1.5 ? 'rare' : 'insensitive';
}
