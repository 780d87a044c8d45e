import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aloneInResolution } from '../../shared/metrics/alone-in-resolution.ts';
import { countCustomerOutcomes } from '../../shared/metrics/count-outcomes.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import { makeColumns } from '../support/make-columns.ts';

const some = fc.array(
  fc.record({
    who: fc.option(fc.constantFrom('ann', 'ben', 'cid', 'guest'), { nil: undefined }),
    resolved: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    outcome: fc.integer({ min: -3, max: 1 }),
  }),
  { minLength: 1, maxLength: 40 },
);

it('finds the cases that are the only one of their customer in their month', () => {
  const month = (of: number): string => `2026-${String(of).padStart(2, '0')}-20`;
  fc.assert(
    fc.property(some, (cases) => {
      const columns = makeColumns({
        asOf: '2026-12-31',
        pooled: ['guest'],
        cases: [
          { receivedAt: '2026-01-01', customer: 'ann' },
          ...cases.map(({ who, resolved }) => ({
            receivedAt: '2026-01-02',
            ...(who === undefined ? {} : { customer: who }),
            ...(resolved === undefined ? {} : { instants: { resolvedAt: month(resolved) } }),
          })),
        ],
      });
      const { n, codes, month: received, pooledCustomer } = columns.cases;
      const customer = codes['customer'] ?? new Int32Array(n);
      const of = resolutionPeriod(columns, 'month').map((period) => (period < 0 ? -1 : period - received[0]!));
      const isAlone = aloneInResolution(columns, 'month') ?? new Uint8Array(n);
      for (let row = 0; row < n; row += 1) {
        const isPooled = pooledCustomer[customer[row]!] === 1;
        if (of[row]! < 0 || isPooled) continue;
        const same = of.filter((group, k) => group === of[row] && customer[k] === customer[row]).length;
        expect(isAlone[row]).toBe(customer[row]! < 0 || same === 1 ? 1 : 0);
      }
      const outcomes = Int8Array.of(-3, ...cases.map(({ outcome }) => outcome));
      const count = (groups: Parameters<typeof countCustomerOutcomes>[1]) =>
        countCustomerOutcomes(outcomes, groups, customer, pooledCustomer.length);
      expect(count({ of, count: 12, isAlone })).toEqual(count({ of, count: 12 }));
    }),
  );
});

it('is absent without a customer key', () => {
  const columns = makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-01-01' }] });
  expect(aloneInResolution(columns, 'month')).toBeNull();
});
