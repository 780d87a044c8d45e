import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countByResolution } from '../../shared/metrics/count-by-resolution.ts';
import { countCustomerOutcomes } from '../../shared/metrics/count-outcomes.ts';
import { groupByPeriod, regroup } from '../../shared/metrics/groups.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import { makeColumns } from '../support/make-columns.ts';

const month = (of: number): string => String(of).padStart(2, '0');
const some = fc.array(
  fc.record({
    who: fc.option(fc.constantFrom('ann', 'ben', 'cid', 'guest'), { nil: undefined }),
    received: fc.integer({ min: 1, max: 6 }),
    later: fc.option(fc.integer({ min: -1, max: 3 }), { nil: undefined }),
    outcome: fc.integer({ min: -3, max: 1 }),
    isKept: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

it('counts customers by the month of resolution as looking for all of their cases does, some left out or put in', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 2 }), (cases, cut) => {
      const sorted = cases.toSorted((a, b) => a.received - b.received);
      const columns = makeColumns({
        asOf: '2026-12-31',
        pooled: ['guest'],
        cases: [
          { receivedAt: '2026-01-01', customer: 'ann' },
          ...sorted.map(({ who, received, later }) => ({
            receivedAt: `2026-${month(received)}-02`,
            ...(who === undefined ? {} : { customer: who }),
            ...(later === undefined
              ? {}
              : { instants: { resolvedAt: `2026-${month(Math.max(1, received + later))}-20` } }),
          })),
        ],
      });
      const { codes, pooledCustomer, month: period } = columns.cases;
      const outcomes = Int8Array.of(-3, ...sorted.map(({ outcome }) => outcome));
      const [first, last] = [period[0]! + cut, period[0]! + 6 - cut];
      const rowsThat = (are: boolean) =>
        Uint32Array.from([...outcomes.keys()].filter((row) => (sorted[row - 1]?.isKept ?? true) === are));
      const kept = groupByPeriod(period, rowsThat(true), first, last);
      const except = {
        all: groupByPeriod(period, null, first, last),
        out: groupByPeriod(period, rowsThat(false), first, last),
      };
      const resolvedIn = resolutionPeriod(columns, 'month');
      const { count } = kept;
      const expected = countCustomerOutcomes(
        outcomes,
        regroup(kept, count, (row) => {
          const group = resolvedIn[row]! - first;
          return group >= 0 && group < count ? group : -1;
        }),
        codes['customer']!,
        pooledCustomer.length,
      );
      expect(countByResolution(columns, outcomes, 'test', kept, 'month')).toEqual(expected);
      expect(countByResolution(columns, outcomes, 'test', { ...kept, except }, 'month')).toEqual(expected);
    }),
  );
});

it('counts nobody without a customer key', () => {
  const columns = makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-01-01' }] });
  const { month: period } = columns.cases;
  expect(
    countByResolution(columns, new Int8Array(1), 'test', groupByPeriod(period, null, period[0]!, period[0]!), 'month'),
  ).toEqual([]);
});
