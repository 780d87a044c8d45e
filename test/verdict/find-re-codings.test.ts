import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../shared/model/series.ts';
import { findReCodings } from '../../shared/verdict/find-re-codings.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';

/** A steady wobble of period 7: no random numbers, no trend. */
const WOBBLE = [0, 3, -2, 4, -3, 1, -3];

function cell(name: string, level: (t: number) => number, phase = 0, months = 30) {
  const counts = Array.from({ length: months }, (_, t) =>
    Math.max(0, Math.round(level(t) + (level(t) > 4 ? WOBBLE[(t + phase) % 7]! : 0))),
  );
  const series: CountSeries = { grain: 'month', start: '2024-01', counts, exposure: null, lastFraction: 1 };
  return { name, series, judgement: judgeSeries(series) };
}

describe('re-codings', () => {
  it('are found where one category takes over the volume of another in the same month', () => {
    const cells = [
      cell('lost', (t) => (t < 20 ? 30 : 0)),
      cell('missing', (t) => (t < 20 ? 0 : 30), 3),
      cell('other', () => 25),
    ];
    expect(findReCodings(cells)).toEqual([{ from: 'lost', to: 'missing', onset: 20 }]);
  });

  it('are not seen in a fall and a slow rise that begin together', () => {
    const cells = [cell('fall', (t) => (t < 16 ? 40 : 15)), cell('rise', (t) => (t < 16 ? 20 : 20 + 4 * (t - 15)), 2)];
    expect(findReCodings(cells)).toEqual([]);
  });

  it('are not seen in changes of different size or of different months', () => {
    expect(findReCodings([cell('a', (t) => (t < 20 ? 60 : 20)), cell('b', (t) => (t < 20 ? 20 : 32), 2)])).toEqual([]);
    expect(findReCodings([cell('a', (t) => (t < 14 ? 40 : 15)), cell('b', (t) => (t < 21 ? 15 : 40), 2)])).toEqual([]);
  });

  it('pair each category once', () => {
    const cells = [
      cell('old', (t) => (t < 20 ? 30 : 0)),
      cell('new', (t) => (t < 20 ? 0 : 30), 3),
      cell('also', (t) => (t < 20 ? 0 : 33), 5),
    ];
    expect(findReCodings(cells)).toHaveLength(1);
  });
});
