import { expect, it } from 'vitest';
import { repeatBuyers } from '../../shared/metrics/repeat-buyers.ts';
import { makeColumns } from '../support/make-columns.ts';

it('counts those who bought more than once over those who bought at all, complaint or not', () => {
  const columns = makeColumns({
    asOf: '2026-06-01',
    cases: [{ receivedAt: '2026-01-01', customer: 'never bought' }],
    pooled: ['guest'],
    orders: ['a', 'a', 'b', 'guest', 'guest', undefined].map((customer, k) => ({
      orderedAt: `2026-02-0${k + 1}`,
      ...(customer === undefined ? {} : { customer }),
    })),
  });
  expect(repeatBuyers(columns)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(repeatBuyers(makeColumns({ asOf: '2026-06-01', cases: [] }))).toBeNull();
  const unknown = makeColumns({ asOf: '2026-06-01', cases: [], orders: [{ orderedAt: '2026-02-01' }] });
  expect(repeatBuyers(unknown)).toBeNull();
});
