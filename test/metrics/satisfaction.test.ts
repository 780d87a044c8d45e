import { describe, expect, it } from 'vitest';
import { satisfactionMean, satisfactionResponse, satisfiedShare } from '../../shared/metrics/satisfaction.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('satisfaction', () => {
  it('asks the answers only, with the response rate beside it', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', numbers: { satisfaction: 5 } },
        { receivedAt: '2026-01-02', numbers: { satisfaction: 3 }, isOpen: 0 },
        { receivedAt: '2026-01-03', isOpen: 0 },
        { receivedAt: '2026-01-04', isOpen: 1 },
        { receivedAt: '2026-01-05', instants: { resolvedAt: '2026-01-06' } },
      ],
    });
    expect([...satisfactionMean.values(columns, DEFAULT_SETTINGS)]).toEqual([5, 3, NaN, NaN, NaN]);
    expect([...satisfiedShare.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1, -1, -1]);
    expect([...satisfactionResponse.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 1, 0, -3, 0]);
  });

  it('counts those asked where the source says who was; an answer is proof enough', () => {
    const columns = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', numbers: { satisfaction: 5 } },
        { receivedAt: '2026-01-02', flags: { satisfactionAsked: true } },
        { receivedAt: '2026-01-03', flags: { satisfactionAsked: false }, isOpen: 0 },
        { receivedAt: '2026-01-04', isOpen: 0 },
      ],
    });
    expect([...satisfactionResponse.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -3, -1]);
  });
});
