import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';

const NONE = Number.NaN;

describe('durationColumn', () => {
  it('tells done, open, unknown and impossible times apart', () => {
    const column = durationColumn(
      Float64Array.of(0, 0, 0, 10, 0),
      Float64Array.of(7, NONE, NONE, 4, 25),
      Float64Array.of(20, 20, NONE, 20, 20),
    );
    expect([...column.state]).toEqual([1, 0, -1, -2, 0]);
    expect([...column.timeMs]).toEqual([7, 20, NONE, NONE, 20]);
    expect([...column.order]).toEqual([0, 1, 4]);
    expect([...column.unusable].toSorted((a, b) => a - b)).toEqual([2, 3]);
  });

  it('counts an event although nobody knows how long the case was watched', () => {
    const column = durationColumn(Float64Array.of(0), Float64Array.of(7), Float64Array.of(NONE));
    expect([...column.state]).toEqual([1]);
  });

  it('puts what is done before what is still open at the same time', () => {
    const column = durationColumn(Float64Array.of(0, 0), Float64Array.of(NONE, 5), Float64Array.of(5, 5));
    expect([...column.order]).toEqual([1, 0]);
  });
});
