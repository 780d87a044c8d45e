import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { promptEffective } from '../../shared/metrics/prompt-effective.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('promptEffective', () => {
  it('puts every resolved case in its cell and counts who bought again', () => {
    const at = (customer: string, resolvedAt: string, reopens: number) => ({
      receivedAt: '2025-01-01',
      customer,
      category: customer,
      instants: { resolvedAt },
      numbers: { reopens },
    });
    const columns = makeColumns({
      asOf: '2025-12-31',
      cases: [
        at('a', '2025-01-02', 0),
        at('b', '2025-01-02', 1),
        at('c', '2025-01-20', 0),
        at('d', '2025-01-20', 2),
        { receivedAt: '2025-01-05', customer: 'e' },
      ],
      orders: [
        { customer: 'a', orderedAt: '2025-02-01' },
        { customer: 'c', orderedAt: '2025-02-01' },
        { customer: 'e', orderedAt: '2025-02-01' },
      ],
    });
    const settings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: null, resolutionMs: 3 * 86_400_000 } };
    const cells = promptEffective(columns, groupAll(5, null), settings)!;
    expect(cells.map((c) => [c.isPrompt, c.isEffective, c.repeat.numerator, c.repeat.denominator])).toEqual([
      [true, true, 1, 1],
      [true, false, 0, 1],
      [false, true, 1, 1],
      [false, false, 0, 1],
    ]);
  });

  it('is nothing where nothing is resolved', () => {
    const columns = makeColumns({ asOf: '2025-12-31', cases: [{ receivedAt: '2025-01-01' }] });
    expect(promptEffective(columns, groupAll(1, null), DEFAULT_SETTINGS)).toBeNull();
  });
});
