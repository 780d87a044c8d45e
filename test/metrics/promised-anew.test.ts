import { expect, it } from 'vitest';
import { channelSwitches } from '../../shared/metrics/channel-match.ts';
import { promisedAnew } from '../../shared/metrics/promised-anew.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

it('gives the number of promises made anew and of moves between channels, and nothing where it is not known', () => {
  const columns = makeColumns({
    asOf: '2026-02-01',
    cases: [{ receivedAt: '2026-01-01', numbers: { rePromises: 2, channelSwitches: 0 } }, { receivedAt: '2026-01-02' }],
  });
  expect([...promisedAnew.values(columns, DEFAULT_SETTINGS)]).toEqual([2, NaN]);
  expect([...channelSwitches.values(columns, DEFAULT_SETTINGS)]).toEqual([0, NaN]);
});
