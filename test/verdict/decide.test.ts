import { describe, expect, it } from 'vitest';
import { decide, type Decision } from '../../shared/verdict/decide.ts';
import { examine } from '../../shared/verdict/judge-parts.ts';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { EXPLANATIONS, type Explanation } from '../../shared/verdict/weigh-candidates.ts';
import { jittered, monthly } from './series-fixtures.ts';

const examined = examine(monthly(jittered(36, (t) => (t < 20 ? 40 : 60))));

/** The decision on these shares; what is left goes to stable. */
function decideOn(given: Partial<Record<Explanation, number>>): Decision {
  const shares = Float64Array.from(EXPLANATIONS, (name) => given[name] ?? 0);
  if (given.stable === undefined) shares[0] = 1 - shares.reduce((sum, share) => sum + share, 0);
  return decide({ ...examined, weighed: { ...examined.weighed, shares } });
}

describe('decide', () => {
  it('names a lasting change only where a false one is unlikely enough for its price', () => {
    const { lastingOnStable } = PRIORS.loss;
    const least = lastingOnStable / (1 + lastingOnStable);
    expect(decideOn({ 'shift-up': least + 0.01 }).explanation).toBe('shift-up');
    expect(decideOn({ 'shift-up': least - 0.01 }).explanation).toBe('stable');
  });

  it('asks more against stable than against a season', () => {
    expect(decideOn({ rising: 0.8, seasonal: 0.2, stable: 0 }).explanation).toBe('rising');
    expect(decideOn({ rising: 0.8, stable: 0.2 }).explanation).toBe('stable');
  });

  it('names a one-off or a season where it is likelier than its price', () => {
    const least = PRIORS.loss.flagOnStable / (1 + PRIORS.loss.flagOnStable);
    for (const name of ['one-off', 'seasonal'] as const) {
      expect(decideOn({ [name]: least + 0.01 }).explanation).toBe(name);
      expect(decideOn({ [name]: least - 0.01 }).explanation).toBe('stable');
    }
  });

  it('takes the likelier direction first, then the likelier shape in it', () => {
    expect(decideOn({ rising: 0.3, 'shift-up': 0.25, 'shift-down': 0.44 }).explanation).toBe('rising');
  });

  it('calls the shape unclear where a change is sure and neither shape is', () => {
    expect(decideOn({ rising: 0.55, 'shift-up': 0.43 })).toMatchObject({ isShapeUnclear: true, runnerUp: 'shift-up' });
    expect(decideOn({ rising: 0.9, 'shift-up': 0.08 }).isShapeUnclear).toBe(false);
  });

  it('sums the lasting explanations, and stands on a candidate of its own at the likeliest onset', () => {
    const decision = decide(examined);
    expect(decision.explanation).toBe('shift-up');
    expect(decision.pLasting).toBeGreaterThan(0.99);
    expect(examined.candidates[decision.candidate]).toMatchObject({ start: 20 });
  });
});
