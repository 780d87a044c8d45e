import { describe, expect, it } from 'vitest';
import { compensationGiven, compensationTable } from '../../shared/metrics/compensation.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const gave = (compensation: number, currency: string, customer = 'a') => ({
  receivedAt: '2026-01-10',
  customer,
  numbers: { compensation },
  codes: { currency },
});

describe('compensationTable', () => {
  it('never adds two currencies, and takes "not known" for neither given nor not given', () => {
    const columns = makeColumns({
      asOf: '2026-03-01',
      cases: [gave(1000, 'EUR'), gave(3000, 'EUR'), gave(500, 'USD'), gave(0, 'EUR'), { receivedAt: '2026-01-11' }],
    });
    expect([...compensationGiven.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 1, 1, 0, -1]);
    const table = compensationTable(columns, groupAll(5, null), DEFAULT_SETTINGS)!;
    expect(table.given).toMatchObject({ numerator: 3, denominator: 4 });
    expect(table.byCurrency).toEqual([
      { currency: 'EUR', cases: 2, total: 4000, median: 2000, shareOfOrderValue: null },
      { currency: 'USD', cases: 1, total: 500, median: 500, shareOfOrderValue: null },
    ]);
  });

  it('sets what was given against the order before the complaint', () => {
    const columns = makeColumns({
      asOf: '2026-03-01',
      cases: [{ ...gave(1000, 'EUR'), codes: {} }],
      orders: [
        { customer: 'a', orderedAt: '2025-12-01', value: 9000 },
        { customer: 'a', orderedAt: '2026-01-01', value: 4000 },
        { customer: 'a', orderedAt: '2026-02-01', value: 100 },
      ],
    });
    const table = compensationTable(columns, groupAll(1, null), DEFAULT_SETTINGS)!;
    expect(table.byCurrency[0]).toMatchObject({ currency: null, shareOfOrderValue: 0.25 });
  });

  it('gives satisfaction by band of the amount, and nothing for bands of under 20', () => {
    const cases = Array.from({ length: 100 }, (_, k) => ({
      receivedAt: '2026-01-10',
      numbers: { compensation: 100 + k * 10, satisfaction: k < 50 ? 2 : 4 },
    }));
    const { bands } = compensationTable(
      makeColumns({ asOf: '2026-03-01', cases }),
      groupAll(100, null),
      DEFAULT_SETTINGS,
    )!;
    expect(bands.map((band) => [band.n, band.satisfaction])).toEqual([
      [25, 2],
      [25, 2],
      [25, 4],
      [25, 4],
    ]);
    const few = makeColumns({ asOf: '2026-03-01', cases: cases.slice(0, 12) });
    expect(
      compensationTable(few, groupAll(12, null), DEFAULT_SETTINGS)!.bands.every((band) => band.satisfaction === null),
    ).toBe(true);
  });

  it('is nothing where no case says anything about compensation', () => {
    const columns = makeColumns({ asOf: '2026-03-01', cases: [{ receivedAt: '2026-01-01' }] });
    expect(compensationTable(columns, groupAll(1, null), DEFAULT_SETTINGS)).toBeNull();
  });
});
