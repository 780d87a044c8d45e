import { describe, expect, it } from 'vitest';
import { flagAnswer, flagShare } from '../../shared/metrics/flag-share.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('flagShare', () => {
  it('asks every case once and remembers the answers', () => {
    let asked = 0;
    const metric = flagShare({
      id: 'test',
      section: 'recovery',
      definition: 'Test.',
      needs: ['cases.apology'],
      higherIs: 'better',
      answer: (columns) => {
        asked++;
        return flagAnswer(columns, 'apology');
      },
    });
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', flags: { apology: true } },
        { receivedAt: '2026-01-02', flags: { apology: false } },
        { receivedAt: '2026-01-03' },
      ],
    });
    expect([...metric.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1]);
    metric.outcomes(columns, DEFAULT_SETTINGS);
    expect(asked).toBe(1);
    expect(flagAnswer(columns, 'gesture')(0)).toBe(-1);
  });
});
