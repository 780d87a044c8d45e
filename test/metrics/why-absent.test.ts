import { describe, expect, it } from 'vitest';
import { METRICS } from '../../shared/metrics/registry.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('whyAbsent', () => {
  it('names what is missing in the words of the field list', () => {
    const columns = makeColumns({ asOf: '2026-02-01', cases: [{ receivedAt: '2026-01-01', customer: 'a' }] });
    expect(whyAbsent(columns, repeatPurchase(90))).toBe('needs the column “Resolved” or “Closed”, orders');
  });

  it('says for every metric that there are no complaints in an empty store', () => {
    const columns = makeColumns({ asOf: '', cases: [] });
    expect(new Set(METRICS.map((metric) => whyAbsent(columns, metric)))).toEqual(new Set(['no complaints']));
  });
});
