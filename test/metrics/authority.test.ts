import { expect, it } from 'vitest';
import { escalatedWithinAuthority, policyBlockRate } from '../../shared/metrics/authority.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2026-02-01',
  cases: [
    { receivedAt: '2026-01-01', flags: { withinAuthority: true, escalated: true, policyBlocked: true } },
    { receivedAt: '2026-01-02', flags: { withinAuthority: false, escalated: true, policyBlocked: false } },
    { receivedAt: '2026-01-03', numbers: { authorityLimit: 5000, compensation: 5000 }, flags: { escalated: false } },
    { receivedAt: '2026-01-04', numbers: { authorityLimit: 5000, compensation: 5001 }, flags: { escalated: true } },
    { receivedAt: '2026-01-05', numbers: { authorityLimit: 5000 }, flags: { escalated: true } },
    { receivedAt: '2026-01-06', flags: { withinAuthority: true } },
  ],
});

it('asks of cases within the authority whether they went up all the same; by the word of the source, else by the amount', () => {
  expect([...escalatedWithinAuthority.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, -3, 0, -3, -1, -1]);
});

it('counts blocks by policy where they are known', () => {
  expect([...policyBlockRate.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1, -1, -1, -1]);
});
