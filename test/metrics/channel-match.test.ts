import { describe, expect, it } from 'vitest';
import { channelMatch, channelName } from '../../shared/metrics/channel-match.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('channelMatch', () => {
  it('compares channels after synonyms and leaves unknown ones out', () => {
    const pair = (channel?: string, firstResponseChannel?: string) => ({
      receivedAt: '2026-01-01',
      codes: {
        ...(channel === undefined ? {} : { channel }),
        ...(firstResponseChannel === undefined ? {} : { firstResponseChannel }),
      },
    });
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        pair('Phone', 'call'),
        pair('E-Mail', 'mail'),
        pair('Phone', 'email'),
        pair('Phone'),
        pair('kiosk', 'Kiosk'),
      ],
    });
    expect([...channelMatch.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 1, 0, -1, 1]);
  });

  it('keeps a channel it does not know as it is', () => {
    expect(channelName(' Carrier_Pigeon ')).toBe('carrier pigeon');
  });
});
