import { expect, it } from 'vitest';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

it('gives the repeat contact rate its own window and keeps every id', () => {
  const settings = { ...DEFAULT_SETTINGS, repeatDays: 30 };
  const metrics = metricsFor(settings);
  expect(metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
  const repeat = metrics.find(({ id }) => id === 'repeat-contact-7')!;
  expect(repeat.definition).toContain('within 30 days after the');
  const columns = makeColumns({
    asOf: '2026-06-01',
    cases: [
      { receivedAt: '2026-01-01', customer: 'a', instants: { resolvedAt: '2026-01-02' } },
      { receivedAt: '2026-01-20', customer: 'a', instants: { resolvedAt: '2026-01-21' } },
    ],
  });
  const answers = (days: number) => {
    const metric = metricsFor({ ...DEFAULT_SETTINGS, repeatDays: days }).find(({ id }) => id === 'repeat-contact-7')!;
    return metric.kind === 'proportion' ? [...metric.outcomes(columns, DEFAULT_SETTINGS)] : [];
  };
  expect([answers(7), answers(30)]).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
