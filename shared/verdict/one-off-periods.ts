import { isLasting, type Verdict } from '../model/verdict.ts';
import type { CandidateFit } from './fit-candidate.ts';
import type { Examined } from './judge-parts.ts';

/**
 * Periods out of line that belong to no lasting change: those that the chosen explanation names and, beside a lasting change or
 * another one-off, those further out than chance reaches in a hundredth of series (normal, Bonferroni over the periods).
 * @returns indexes into the series, ascending; empty for stable, seasonal and too-few
 */
export function oneOffPeriods(examined: Examined, verdict: Verdict, fit: CandidateFit): number[] {
  if (!isLasting(verdict) && verdict !== 'one-off') return [];
  const { n, position } = examined.points;
  const far = farResidual(n);
  const out: number[] = [];
  for (let i = 0; i < n; i++) if (fit.isSpike[i] === 1 || Math.abs(fit.residual[i]!) > far) out.push(position[i]!);
  return out;
}

/** Two-sided normal quantile of .01 / n by its tail expansion; within .02 for n from 3 to 1,000. */
function farResidual(n: number): number {
  const t = -2 * Math.log((0.005 / n) * Math.sqrt(2 * Math.PI));
  return Math.sqrt(t - Math.log(t - Math.log(t)));
}
