import { describe, expect, it } from 'vitest';
import { failureOutcomes, knownFailures } from '../../shared/metrics/known-failures.ts';
import type { FailureColumns, StoreColumns } from '../../shared/model/columns.ts';
import { makeColumns, type TestCase } from '../support/make-columns.ts';

type Failure = { at: string; customer?: number; order?: number; said?: 0 | 1 };

function withFailures(cases: readonly TestCase[], failures: readonly Failure[]): [StoreColumns, FailureColumns] {
  const columns: FailureColumns = {
    n: failures.length,
    failedAt: Float64Array.from(failures, ({ at }) => Date.parse(at)),
    customer: Int32Array.from(failures, ({ customer = -1 }) => customer),
    order: Int32Array.from(failures, ({ order = -1 }) => order),
    complained: Int8Array.from(failures, ({ said = -1 }) => said),
  };
  return [{ ...makeColumns({ asOf: '2026-12-31', cases }), failures: columns }, columns];
}

const CASES: readonly TestCase[] = [
  { receivedAt: '2026-03-10', customer: 'a', codes: { order: 'o1' } },
  { receivedAt: '2026-03-20', customer: 'b' },
];
const [A, B, UNHEARD] = [0, 1, 7];

describe('known failures', () => {
  it('led to a complaint about the same order at any time, or of the same customer within 90 days', () => {
    const [columns, failures] = withFailures(CASES, [
      { at: '2026-03-15', order: 0, customer: A },
      { at: '2026-03-15', order: 5, customer: A },
      { at: '2026-03-15', order: 5, customer: B },
      { at: '2026-03-15', customer: B },
      { at: '2026-03-25', customer: B },
      { at: '2025-12-01', customer: B },
      { at: '2026-03-15', customer: UNHEARD },
    ]);
    // The order itself; another order of a customer whose complaint is about the first; and a complaint about no order.
    expect([...failureOutcomes(columns, failures)]).toEqual([1, 0, 1, 1, 0, 0, 0]);
  });

  it('leave out whose window is open, and whom nobody can tell; the word of the file stands above all', () => {
    const [columns] = withFailures(CASES, [
      { at: '2026-12-01', customer: A },
      { at: '2026-03-01' },
      { at: '2026-03-01', said: 1 },
      { at: '2026-12-01', said: 0 },
    ]);
    expect(knownFailures(columns)).toMatchObject({
      complained: { numerator: 1, denominator: 2 },
      windowDays: 90,
      pending: 1,
      unknown: 1,
    });
  });

  it('say why there is no count', () => {
    const bare = makeColumns({ asOf: '2026-12-31', cases: [{ receivedAt: '2026-03-10' }] });
    expect(knownFailures(bare)).toEqual({ why: 'needs an import of known failures' });
    const [unknown] = withFailures([{ receivedAt: '2026-03-10' }], [{ at: '2026-03-01', customer: 3, order: 4 }]);
    expect(knownFailures(unknown)).toEqual({ why: 'no known failure has a customer or order of the complaints' });
    const [pending] = withFailures(CASES, [{ at: '2026-12-01', customer: A }]);
    expect(knownFailures(pending)).toEqual({ why: 'no window of follow-up has closed yet' });
  });
});
