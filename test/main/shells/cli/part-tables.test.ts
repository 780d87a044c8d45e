import { describe, expect, it } from 'vitest';
import { partTables } from '../../../../main/shells/cli/part-tables.ts';

const table = {
  part: 'failures',
  by: 'site',
  definition: 'd',
  unit: 'share of customers',
  rule: 'closed-window',
  asOf: null,
  without: 0,
  seldom: 0,
  why: null,
} as const;
const one = { numerator: 1, denominator: 2, share: 0.5, low: 0.1, high: 0.9 };

describe('partTables', () => {
  it('puts what the part says under value, and reasons of what is absent in it under whys', () => {
    const failures = [{ complaints: 1, customers: one, repeatPurchase: { why: 'needs orders' } }];
    const rows = [
      { label: 'North', cases: 3, value: { failures }, why: null },
      { label: 'South', cases: 1, value: null, why: 'nobody has 12 months of history yet' },
    ];
    expect(partTables([{ ...table, rows }])).toEqual([
      {
        ...table,
        rows: [
          {
            label: 'North',
            cases: 3,
            value: [{ complaints: 1, customers: one, repeatPurchase: null, whys: { repeatPurchase: 'needs orders' } }],
            why: null,
          },
          { label: 'South', cases: 1, value: null, why: 'nobody has 12 months of history yet' },
        ],
      },
    ]);
  });
});
