import { describe, expect, it } from 'vitest';
import { missingNeeds } from '../../shared/metrics/needs.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('missingNeeds', () => {
  it('counts a column as there only when a row has a value', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [{ receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02', promisedAt: '' } }],
    });
    expect(missingNeeds(columns, ['cases.resolvedAt', 'cases.promisedAt', 'cases.customer', 'orders'])).toEqual([
      'cases.promisedAt',
      'cases.customer',
      'orders',
    ]);
  });

  it('is content with one of two columns', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [{ receivedAt: '2026-01-01', instants: { closedAt: '2026-01-02' } }],
    });
    expect(missingNeeds(columns, ['cases.resolvedAt|closedAt', 'cases.reopens|reopenedAt'])).toEqual([
      'cases.reopens|reopenedAt',
    ]);
  });
});
