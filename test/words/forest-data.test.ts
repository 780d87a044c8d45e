import { expect, it } from 'vitest';
import type { DoseRow } from '../../shared/model/follow-up.ts';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import { forestData } from '../../shared/words/forest-data.ts';

it('puts adjusted shares against the baseline, and leaves out what cannot be adjusted', () => {
  const rows: DoseRow[] = [
    { label: '1', upToDays: 1, raw: proportionOf(50, 100), adjusted: 0.48, adjustedLow: 0.4, adjustedHigh: 0.56 },
    {
      label: 'unresolved',
      upToDays: null,
      raw: proportionOf(1, 4),
      adjusted: null,
      adjustedLow: null,
      adjustedHigh: null,
    },
  ];
  const data = forestData(rows, { why: 'needs orders' }, 'd', 'en');
  expect(data.rows.map(({ label, value, text }) => [label, value, text])).toEqual([
    ['up to 1 day', 0.48, '50/100 · 48\u202F%'],
    ['unresolved', null, '1/4'],
  ]);
  expect([data.reference, data.max]).toEqual([null, 0.6]);
});
