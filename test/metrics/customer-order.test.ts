import fc from 'fast-check';
import { expect, it } from 'vitest';
import { customerOrder, markedCustomers, pooledCases } from '../../shared/metrics/customer-order.ts';
import { groupAll, groupByPeriod } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

const someCustomers = fc.array(fc.constantFrom('ann', 'ben', 'cid', 'guest', 'desk', undefined), {
  maxLength: 80,
  size: 'max',
});
const columnsOf = (customers: readonly (string | undefined)[]) =>
  makeColumns({
    asOf: '2026-12-31',
    pooled: ['guest', 'desk'],
    cases: [
      { receivedAt: '2026-01-01', customer: 'ann' },
      ...customers.map((customer, k) => ({
        receivedAt: `2026-0${1 + Math.floor((k * 3) / customers.length)}-02`,
        ...(customer === undefined ? {} : { customer }),
      })),
    ],
  });
const isMarked = (marks: Int32Array, place: number): boolean => ((marks[place >>> 5]! >>> (place & 31)) & 1) === 1;

it('has the cases of one customer after the other, pooled ones among them, and each case without one by itself', () => {
  fc.assert(
    fc.property(someCustomers, (customers) => {
      const columns = columnsOf(customers);
      const customer = columns.cases.codes['customer']!;
      const { placed, first } = customerOrder(columns)!;
      const rowAt: number[] = [];
      for (const [row, place] of placed.entries()) rowAt[place] = row;
      expect(new Set(placed).size).toBe(placed.length);
      for (const [place, row] of rowAt.entries()) {
        const begins = place === 0 || customer[row]! < 0 || customer[row] !== customer[rowAt[place - 1]!];
        expect(isMarked(first, place)).toBe(begins);
        expect(begins || row > rowAt[place - 1]!).toBe(true);
      }
      const owners = rowAt.filter((_, place) => isMarked(first, place)).map((row) => customer[row]!);
      const known = owners.filter((who) => who >= 0);
      expect(new Set(known).size).toBe(known.length);
    }),
  );
});

it('marks the cases of some groups, and of all but a few', () => {
  fc.assert(
    fc.property(someCustomers, (customers) => {
      const columns = columnsOf(customers);
      const { n, month } = columns.cases;
      const order = customerOrder(columns)!;
      const odd = Uint32Array.from({ length: n >> 1 }, (_, k) => 2 * k + 1);
      const marked = (groups: Parameters<typeof markedCustomers>[1]): number[] =>
        [...order.placed.keys()].filter((row) => isMarked(markedCustomers(order, groups), order.placed[row]!));
      expect(marked(groupAll(n, odd))).toEqual([...odd]);
      const late = groupByPeriod(month, null, month[0]! + 1, month[0]! + 2);
      expect(marked(late)).toEqual([...month.keys()].filter((row) => month[row]! > month[0]!));
      const all = groupByPeriod(month, null, month[0]!, month[n - 1]!);
      expect(marked(all)).toEqual([...month.keys()]);
    }),
  );
});

it('lists the cases of pooled customers by customer, and is absent without a key', () => {
  expect([...pooledCases(Int32Array.of(2, 1, -1, 2, 0), Uint8Array.of(0, 0, 0, 0, 1))]).toEqual([1, 0, 3]);
  expect(customerOrder(makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-01-01' }] }))).toBeNull();
});
