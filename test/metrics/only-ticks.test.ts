import { expect, it } from 'vitest';
import { whyOnlyTicks } from '../../shared/metrics/only-ticks.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = (n: number) =>
  makeColumns({ cases: Array.from({ length: n }, () => ({ receivedAt: '2026-01-10' })), asOf: '2026-02-01' });
const why = (answers: readonly number[]) => whyOnlyTicks(columns(answers.length), 'apology', (row) => answers[row]!);

it('gives a reason where cases say yes or nothing, and none says no', () => {
  expect(why([1, -1, 1])).toMatch(/blank may be a no/);
});

it('gives none where a case says no, where all say yes, and where nobody says anything', () => {
  expect(why([1, -1, 0])).toBeNull();
  expect(why([1, 1])).toBeNull();
  expect(why([-1, -1])).toBeNull();
  expect(why([])).toBeNull();
});
