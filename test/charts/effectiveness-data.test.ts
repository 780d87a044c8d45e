import { describe, expect, it } from 'vitest';
import { effectivenessData } from '../../shared/charts/effectiveness-data.ts';
import type { ActionView } from '../../shared/model/board.ts';

const chart = {
  unit: 'per 1,000 orders',
  start: '2023-01',
  values: Array.from({ length: 40 }, (_, t) => (t === 20 ? null : t < 30 ? 8 : 4)),
  counts: Array.from({ length: 40 }, (_, t) => (t === 20 ? null : 16)),
  exposure: Array.from({ length: 40 }, () => 2000),
  isLastComplete: false,
  comparison: Array.from({ length: 40 }, () => 8),
  levelFrom: 20,
  beforeTo: 28,
  afterFrom: 30,
  afterTo: 44,
  startsAt: 29,
  rateBefore: 8,
  rateOlder: 4.1,
  rateAfter: 4,
  threshold: 5,
};
const effectiveness = { verdict: 'not-proven', ratio: null, why: null, warning: null, cameBack: null };
const view = {
  version: {
    kind: 'action',
    number: 12,
    content: { criterion: { metric: 'complaints', fall: 0.4, plan: { answerOn: '2026-10-01' } } },
  },
  chart,
  effectiveness,
} as unknown as ActionView;

describe('effectivenessData', () => {
  it('shows a year before the level and the whole window, also beyond the data', () => {
    const data = effectivenessData(view, 'en')!;
    expect(data.values).toHaveLength(32);
    expect(data.axisLabels).toHaveLength(37);
    expect(data.window).toMatchObject({ from: 22, to: 36 });
    expect(data.before).toMatchObject({ from: 12, to: 20, value: 8, label: 'was 8.0' });
    expect(data.action).toEqual({ index: 21, label: 'A-12' });
    expect(data.threshold.label).toBe('threshold 5.0');
  });

  it('draws the mean of the window over its complete months only', () => {
    expect(effectivenessData(view, 'en')?.after).toMatchObject({ from: 22, to: 30, value: 4 });
  });

  it('says in its tips what is missing, unfinished and what the others did', () => {
    const { tips } = effectivenessData(view, 'de')!;
    expect(tips[12]).toHaveLength(2);
    expect(tips.at(-1)?.join(' ')).toContain('Vergleichscluster');
    expect(tips.at(-1)).toHaveLength(5);
  });

  it('is null when the cluster is not in these data', () => {
    expect(effectivenessData({ ...view, chart: null, effectiveness: null }, 'en')).toBeNull();
  });
});
