import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/verdict/decide.ts';
import { fitCandidate } from '../../shared/verdict/fit-candidate.ts';
import { examine } from '../../shared/verdict/judge-parts.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { oneOffPeriods } from '../../shared/verdict/one-off-periods.ts';
import { jittered, monthly } from './series-fixtures.ts';

describe('oneOffPeriods', () => {
  it('are the months a one-off names, by their place in the series, missing months counted', () => {
    const counts: (number | null)[] = jittered(30, () => 50);
    counts[4] = null;
    counts[18] = 130;
    expect(judgeSeries(monthly(counts))).toMatchObject({ verdict: 'one-off', onset: 18, oneOffs: [18] });
  });

  it('name a far month beside a lasting change', () => {
    const counts = jittered(36, (t) => (t < 20 ? 60 : 110));
    counts[8] = 160;
    const judged = judgeSeries(monthly(counts));
    expect(judged.verdict).toBe('shift-up');
    expect(judged.oneOffs).toEqual([8]);
  });

  it('are none where nothing was found, whatever the residuals', () => {
    const counts = jittered(30, () => 50);
    counts[18] = 130;
    const examined = examine(monthly(counts));
    const fit = fitCandidate(examined, examined.candidates[decide(examined).candidate]!);
    for (const verdict of ['stable', 'seasonal', 'too-few'] as const)
      expect(oneOffPeriods(examined, verdict, fit)).toEqual([]);
  });
});
