import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { ownEstimates } from '../../shared/metrics/own-estimates.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const paid = (apology: boolean, satisfaction: number) => ({
  receivedAt: '2026-01-05',
  flags: { apology },
  numbers: { compensation: 500, satisfaction },
});

describe('ownEstimates', () => {
  it('counts what the own data know of the literature, with the definition', () => {
    const columns = makeColumns({
      asOf: '2026-06-01',
      cases: [paid(true, 5), paid(true, 4), paid(false, 2), paid(false, 5), { receivedAt: '2026-01-06' }],
    });
    const found = ownEstimates(columns, groupAll(5, null), DEFAULT_SETTINGS, { failed: 4000, complained: 160 });
    expect(found['satisfied-money-and-apology']!.value).toMatchObject({ numerator: 2, denominator: 2 });
    expect(found['satisfied-money-only']!.value).toMatchObject({ numerator: 1, denominator: 2 });
    expect(found['get-apology']!.value).toMatchObject({ numerator: 2, denominator: 4 });
    expect(found['silent-share']).toMatchObject({ value: { numerator: 3840, denominator: 4000 }, isPrecise: true });
    expect(found['get-apology']!.isPrecise).toBe(false);
    expect(found['unhappy-lost']).toBeUndefined();
  });

  it('takes no share from a column that only ever says yes', () => {
    const cases = [true, true, undefined].map((apology, k) => ({
      receivedAt: `2026-01-0${k + 1}`,
      ...(apology === undefined ? {} : { flags: { apology } }),
    }));
    const ticks = makeColumns({ asOf: '2026-06-01', cases });
    expect(ownEstimates(ticks, groupAll(3, null), DEFAULT_SETTINGS, null)).toEqual({});
  });

  it('says nothing of what is not known', () => {
    const bare = makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] });
    expect(ownEstimates(bare, groupAll(1, null), DEFAULT_SETTINGS, null)).toEqual({});
  });

  it('gives no silent share where no known failure led to a complaint: nobody would be heard', () => {
    const bare = makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] });
    const known = { failed: 5000, complained: 0 };
    expect(ownEstimates(bare, groupAll(1, null), DEFAULT_SETTINGS, known)['silent-share']).toBeUndefined();
  });
});
