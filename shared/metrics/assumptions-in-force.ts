import type { Assumption, AssumptionInForce, OwnEstimate } from '../model/follow-up.ts';
import { ASSUMPTIONS, assumptionsWith, type AssumptionChanges, type AssumptionId } from './assumptions.ts';

/** A share of exactly 1 would leave nobody to hear. */
const MOST_SILENT = 1 - 1e-9;

/**
 * The assumptions as they stand: what people set over what the literature says, and an own estimate over both once it is
 * precise. An own estimate is on: it is a figure of the own data.
 * @param changes  what people set
 * @param own      what the own data say
 */
export function assumptionsInForce(
  changes: AssumptionChanges,
  own: Partial<Record<AssumptionId, OwnEstimate>>,
): AssumptionInForce[] {
  const changed = assumptionsWith(changes);
  return ASSUMPTIONS.map((stated, k): AssumptionInForce => {
    const { low, mid, high, source } = stated;
    const estimate = own[stated.id] ?? null;
    const set = changed[k] ?? stated;
    const head = { stated: { low, mid, high, source }, own: estimate };
    if (estimate !== null && estimate.isPrecise) return { ...ofOwn(set, estimate), ...head, origin: 'own' };
    const isChanged = changes[stated.id] !== undefined && isOther(set, stated);
    return { ...set, ...head, origin: isChanged ? 'changed' : 'stated' };
  });
}

/** An assumption with the numbers of an own estimate, and the counts it rests on as its source. */
export function ofOwn(assumption: Assumption, { value }: OwnEstimate): Assumption {
  const { numerator, denominator, share, low, high } = value;
  if (share === null || low === null || high === null) return assumption;
  return {
    ...assumption,
    low: Math.min(low, MOST_SILENT),
    mid: Math.min(share, MOST_SILENT),
    high: Math.min(high, MOST_SILENT),
    source: `own estimate: ${numerator} of ${denominator}`,
    isOn: true,
  };
}

function isOther(a: Assumption, b: Assumption): boolean {
  return a.low !== b.low || a.mid !== b.mid || a.high !== b.high || a.source !== b.source;
}
