import { expect, it } from 'vitest';
import { isOpenColumn, openByStatus } from '../../../main/analysis/is-open-column.ts';
import type { RawColumns } from '../../../main/db/queries/raw-columns.ts';

const raw = (instants: Record<string, Float64Array>, n: number): RawColumns => ({
  n,
  versionId: new Float64Array(n),
  instants,
  codes: {},
  numbers: {},
  flags: {},
});

it('reads status words of several languages and systems', () => {
  expect(
    ['Open', ' in_progress', 'On-hold', 'Wiedereröffnet', 'en attente', 'Waiting for customer'].map(openByStatus),
  ).toEqual(Array<number>(6).fill(1));
  expect(['SOLVED', 'Closed with explanation', 'erledigt', 'Clôturé', 'Canceled'].map(openByStatus)).toEqual(
    Array<number>(5).fill(0),
  );
  expect(['Level 2', '', 'Openness'].map(openByStatus)).toEqual([-1, -1, -1]);
});

it('trusts the status before the times: a reopened case was once resolved', () => {
  const resolvedAt = Float64Array.of(5, 5, Number.NaN, Number.NaN);
  const status = Int32Array.of(0, 1, 1, -1);
  expect([...isOpenColumn(raw({ resolvedAt }, 4), status, ['Reopened', 'Odd'])]).toEqual([1, 0, 1, 1]);
});

it('knows nothing where the source has neither status nor times', () => {
  expect([...isOpenColumn(raw({}, 2), null, [])]).toEqual([-1, -1]);
  expect([...isOpenColumn(raw({ closedAt: Float64Array.of(Number.NaN, 9) }, 2), null, [])]).toEqual([1, 0]);
});
