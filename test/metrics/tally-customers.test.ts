import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countCustomerOutcomes } from '../../shared/metrics/count-outcomes.ts';
import { groupAll, regroup } from '../../shared/metrics/groups.ts';
import { tallyCustomers } from '../../shared/metrics/tally-customers.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { makeColumns } from '../support/make-columns.ts';

const CUSTOMERS = ['ann', 'ben', 'cid', 'guest'];

/** Cases of few customers, some pooled, some without a key; two questions, the first in three parts. */
const someCases = fc.array(
  fc.record({
    who: fc.option(fc.constantFrom(...CUSTOMERS), { nil: undefined }),
    first: fc.integer({ min: -3, max: 1 }),
    second: fc.integer({ min: -3, max: 1 }),
    part: fc.integer({ min: -1, max: 2 }),
    isSelected: fc.boolean(),
  }),
  { maxLength: 40 },
);

function columnsOf(cases: readonly { who: string | undefined }[]): StoreColumns {
  return makeColumns({
    asOf: '2026-12-31',
    pooled: ['guest'],
    cases: [
      ...cases.map(({ who }) => ({ receivedAt: '2026-01-01', ...(who === undefined ? {} : { customer: who }) })),
      { receivedAt: '2026-01-02', customer: 'ann' },
    ],
  });
}

it('answers several questions as each would be answered alone, for any selection', () => {
  fc.assert(
    fc.property(someCases, fc.boolean(), (cases, isWhole) => {
      const columns = columnsOf(cases);
      const { n, codes, pooledCustomer } = columns.cases;
      const column = (values: readonly number[]): Int8Array => Int8Array.of(...values, -3);
      const first = column(cases.map((one) => one.first));
      const second = column(cases.map((one) => one.second));
      const part = column(cases.map((one) => one.part));
      const rows = Uint32Array.from(cases.flatMap(({ isSelected }, row) => (isSelected ? [row] : [])));
      const groups = groupAll(n, isWhole ? null : rows);
      const questions = [
        { outcomes: first, part, parts: 3 },
        { outcomes: second, part: null, parts: 1 },
      ];
      const customer = codes['customer'] ?? new Int32Array(n);
      const alone = (outcomes: Int8Array, of: typeof groups) =>
        countCustomerOutcomes(outcomes, of, customer, pooledCustomer.length);
      const seen = new Set((isWhole ? customer : rows.map((row) => customer[row]!)).values());
      for (let again = 0; again < 2; again += 1) {
        expect(tallyCustomers(columns, 'test', () => questions, groups)).toEqual({
          customers: [...seen].filter((who) => who >= 0 && pooledCustomer[who] === 0).length,
          answers: [
            alone(
              first,
              regroup(groups, 3, (row) => part[row]!),
            ),
            alone(second, groups),
          ],
        });
      }
    }),
  );
});

it('knows no customers without a key, and refuses more than its words hold', () => {
  const bare = makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-01-01' }] });
  expect(tallyCustomers(bare, 'test', () => [], groupAll(1, null))).toBeNull();
  const columns = columnsOf([]);
  const wide = { outcomes: new Int8Array(1), part: new Int8Array(1), parts: 8 };
  expect(() => tallyCustomers(columns, 'wide', () => [wide], groupAll(1, null))).toThrow(RangeError);
});
