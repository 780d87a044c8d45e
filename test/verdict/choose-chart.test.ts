import { describe, expect, it } from 'vitest';
import { chooseChart, limitState } from '../../shared/verdict/choose-chart.ts';

const facts = { tested: 24, hasExposure: true, meanCount: 20, zeroShare: 0, sigmaZ: 1, gaps: 0 };

describe('chooseChart', () => {
  it('takes U for rates that vary by chance, U′ for those that vary more', () => {
    expect(chooseChart(facts).kind).toBe('U');
    expect(chooseChart({ ...facts, sigmaZ: 1.2 }).kind).toBe('U');
    expect(chooseChart({ ...facts, sigmaZ: 1.21 }).kind).toBe('U′');
    expect(chooseChart({ ...facts, sigmaZ: null }).kind).toBe('U');
  });

  it('takes C or I for counts alone', () => {
    expect(chooseChart({ ...facts, hasExposure: false }).kind).toBe('C');
    expect(chooseChart({ ...facts, hasExposure: false, sigmaZ: 2 }).kind).toBe('I');
  });

  it('takes G for rare clusters with enough gaps, else a run chart', () => {
    expect(chooseChart({ ...facts, meanCount: 1.4, gaps: 12 })).toEqual({ kind: 'G', choice: 'gaps', state: 'trial' });
    expect(chooseChart({ ...facts, zeroShare: 0.6, gaps: 9 })).toEqual({ kind: 'run', choice: 'rare', state: 'none' });
  });

  it('takes a run chart under ten points, whatever they are', () => {
    expect(chooseChart({ ...facts, tested: 9 })).toEqual({ kind: 'run', choice: 'short', state: 'none' });
  });

  it('trusts limits by the number of points', () => {
    expect([0, 9, 10, 11, 12, 19, 20].map(limitState)).toEqual([
      'none',
      'none',
      'rules-only',
      'rules-only',
      'trial',
      'trial',
      'full',
    ]);
  });
});
