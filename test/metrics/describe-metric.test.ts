import { expect, it } from 'vitest';
import { describeMetric, ruleOf, unitOf } from '../../shared/metrics/describe-metric.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01', customer: 'a' }] });
const metric = (id: string) => METRICS.find((one) => one.id === id)!;

it('names the columns a metric needs and those that are missing', () => {
  expect(describeMetric(columns, metric('repeat-purchase-90'))).toMatchObject({
    unit: 'share of customers',
    rule: 'closed-window',
    needs: ['the column “Customer”', 'the column “Resolved” or “Closed”', 'orders', '“Customer” of the orders'],
    missing: ['the column “Resolved” or “Closed”', 'orders'],
  });
});

it('tells shares, times and numbers apart, and how each keeps short follow-up out', () => {
  expect(['reopen-rate', 'time-to-resolution', 'satisfaction-mean'].map((id) => unitOf(metric(id)))).toEqual([
    'share of cases',
    'ms',
    'score',
  ]);
  expect(['reopen-rate', 'time-to-resolution', 'repeat-complaint-90'].map((id) => ruleOf(metric(id)))).toEqual([
    'none',
    'censored',
    'closed-window',
  ]);
});
