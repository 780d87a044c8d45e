import { describe, expect, it } from 'vitest';
import { resolvedSameDay, resolvedWithin60Seconds } from '../../shared/metrics/on-the-spot.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import { DEFAULT_SETTINGS, OUTCOME } from '../../shared/model/metric.ts';
import { makeColumns, type TestCase } from '../support/make-columns.ts';

const { yes, no, pending, unknown } = OUTCOME;
const resolved = (receivedAt: string, resolvedAt: string): TestCase => ({ receivedAt, instants: { resolvedAt } });

describe('resolvedSameDay', () => {
  it('ends with the local day, also on the days of 23 and 25 hours', () => {
    const columns = makeColumns({
      zone: 'Europe/Berlin',
      asOf: '2026-10-25T22:30Z',
      cases: [
        resolved('2026-03-29T00:30Z', '2026-03-29T21:59:59Z'),
        resolved('2026-03-29T00:31Z', '2026-03-29T22:00Z'),
        resolved('2026-10-24T22:30Z', '2026-10-25T22:29Z'),
        { receivedAt: '2026-10-25T22:10Z', isOpen: 1 },
        { receivedAt: '2026-10-24T10:00Z', isOpen: 1 },
        resolved('2026-10-25T09:00Z', '2026-10-20T09:00Z'),
      ],
    });
    const outcomes = resolvedSameDay.outcomes(columns, DEFAULT_SETTINGS);
    const at = (text: string): number | undefined =>
      outcomes[columns.cases.instants.receivedAt.indexOf(Date.parse(text))];
    expect([at('2026-03-29T00:30Z'), at('2026-03-29T00:31Z'), at('2026-10-24T22:30Z')]).toEqual([yes, no, yes]);
    expect([at('2026-10-25T22:10Z'), at('2026-10-24T10:00Z'), at('2026-10-25T09:00Z')]).toEqual([pending, no, unknown]);
  });
});

describe('resolvedWithin60Seconds', () => {
  it('counts to the second, and waits for a case that is younger than that', () => {
    const columns = makeColumns({
      asOf: '2026-01-02T10:00:30Z',
      cases: [
        resolved('2026-01-01T10:00:05Z', '2026-01-01T10:01:05Z'),
        resolved('2026-01-01T10:00:06Z', '2026-01-01T10:01:07Z'),
        { receivedAt: '2026-01-02T10:00:01Z', isOpen: 1 },
      ],
    });
    expect([...resolvedWithin60Seconds.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([yes, no, pending]);
  });

  it('cannot be told where times have no seconds', () => {
    const columns = makeColumns({ asOf: '2026-02-01', cases: [resolved('2026-01-01T10:00Z', '2026-01-01T10:01Z')] });
    expect(whyAbsent(columns, resolvedWithin60Seconds)).toBe('times in this source have no seconds');
  });
});
