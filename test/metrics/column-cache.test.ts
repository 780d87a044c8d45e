import { describe, expect, it } from 'vitest';
import { columnCache } from '../../shared/metrics/column-cache.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('columnCache', () => {
  it('builds a derived column once per store version and key', () => {
    const first = makeColumns({ cases: [], asOf: '2026-01-01' });
    const second = makeColumns({ cases: [], asOf: '2026-01-01' });
    let builds = 0;
    const build = (): number => ++builds;
    const remember = columnCache<number>();
    expect([remember(first, 'a', build), remember(first, 'a', build)]).toEqual([1, 1]);
    expect([remember(first, 'b', build), remember(second, 'a', build)]).toEqual([2, 3]);
    expect(columnCache<number>()(first, 'a', build)).toBe(4);
  });
});
