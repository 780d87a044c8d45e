import { expect, it } from 'vitest';
import { whyNoCommonCustomers } from '../../shared/metrics/common-customers.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { makeColumns } from '../support/make-columns.ts';

const WHY = 'nobody who complained is among those who ordered: are customers named alike?';

function columns(complainants: readonly string[], buyers: readonly string[]): StoreColumns {
  return makeColumns({
    asOf: '2024-12-31',
    cases: complainants.map((customer) => ({
      receivedAt: '2024-03-01',
      customer,
      instants: { resolvedAt: '2024-03-02' },
    })),
    orders: buyers.map((customer) => ({ orderedAt: '2024-04-01', customer })),
  });
}

const people = (n: number, name: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => name(i));

it('says why where complaints and orders name no customer alike', () => {
  const apart = columns(
    people(12, (i) => `K${i}`),
    people(30, (i) => `00K${i}`),
  );
  expect(whyNoCommonCustomers(apart)).toBe(WHY);
  expect(whyAbsent(apart, repeatPurchase(90))).toBe(WHY);
});

it('has nothing to say where one of them ordered, few complained, or there are no orders', () => {
  const buyers = people(30, (i) => `00K${i}`);
  expect(whyNoCommonCustomers(columns([...people(12, (i) => `K${i}`), '00K3'], buyers))).toBeNull();
  expect(
    whyNoCommonCustomers(
      columns(
        people(9, (i) => `K${i}`),
        buyers,
      ),
    ),
  ).toBeNull();
  expect(
    whyNoCommonCustomers(
      columns(
        people(12, (i) => `K${i}`),
        [],
      ),
    ),
  ).toBeNull();
});
