import { describe, expect, it } from 'vitest';
import { bandOfDays } from '../../shared/metrics/recovery-speeds.ts';

describe('bandOfDays', () => {
  it('takes the end of a band into it and leaves impossible times out', () => {
    expect([0, 1, 1.01, 7, 30, 30.5, -1, Number.NaN].map(bandOfDays)).toEqual([0, 0, 1, 2, 3, 4, -1, -1]);
  });
});
