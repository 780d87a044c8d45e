import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import { resolvedTogether } from '../../shared/metrics/resolved-together.ts';
import { makeColumns } from '../support/make-columns.ts';

const some = fc.array(
  fc.record({
    who: fc.option(fc.constantFrom('ann', 'ben', 'cid', 'guest', 'desk'), { nil: undefined }),
    resolved: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 40 },
);

it('finds the cases that share their customer and the month of their resolution, pooled customers among them', () => {
  fc.assert(
    fc.property(some, (cases) => {
      const columns = makeColumns({
        asOf: '2026-12-31',
        pooled: ['guest', 'desk'],
        cases: [
          { receivedAt: '2026-01-01', customer: 'ann' },
          ...cases.map(({ who, resolved }) => ({
            receivedAt: '2026-01-02',
            ...(who === undefined ? {} : { customer: who }),
            ...(resolved === undefined
              ? {}
              : { instants: { resolvedAt: `2026-${String(resolved).padStart(2, '0')}-20` } }),
          })),
        ],
      });
      const customer = columns.cases.codes['customer']!;
      const period = resolutionPeriod(columns, 'month');
      const keys = Array.from(customer, (who, row) => (who < 0 || period[row]! < 0 ? null : `${who} ${period[row]}`));
      const shared = keys.map((key) => key !== null && keys.filter((other) => other === key).length > 1);
      const { rows, bunch, bunches } = resolvedTogether(columns, 'month')!;
      expect([...rows]).toEqual([...keys.keys()].filter((row) => shared[row]));
      expect(new Set(bunch).size).toBe(bunches);
      for (const [k, row] of rows.entries()) {
        for (const [l, other] of rows.entries()) expect(bunch[k] === bunch[l]).toBe(keys[row] === keys[other]);
      }
    }),
  );
});

it('is absent without a customer key', () => {
  const columns = makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-01-01' }] });
  expect(resolvedTogether(columns, 'month')).toBeNull();
});
