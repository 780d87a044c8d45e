import { describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import { JOB_CALLS } from '../../../shared/contract/job-calls.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Handlers } from '../../../main/core/handler.ts';
import { onFirstCall } from '../../../main/core/on-first-call.ts';

type Area = Handlers<keyof typeof JOB_CALLS>;

describe('handlers that are loaded by the first call of their area', () => {
  it('load once, for all calls of the area, and keep the order of calls', async () => {
    const seen: string[] = [];
    let loads = 0;
    const area: Area = {
      'jobs.get': ({ job }) => {
        seen.push(`get ${job}`);
        return ok({ state: 'cancelled' });
      },
      'jobs.cancel': ({ job }) => {
        seen.push(`cancel ${job}`);
        return ok({ cancelled: true });
      },
    };
    const lazy = onFirstCall(JOB_CALLS, () => {
      loads += 1;
      return Promise.resolve(area);
    });
    expect([Object.keys(lazy), loads]).toEqual([Object.keys(JOB_CALLS), 0]);

    expect(await Promise.all([lazy['jobs.cancel']({ job: 'a' }), lazy['jobs.get']({ job: 'b' })])).toEqual([
      ok({ cancelled: true }),
      ok({ state: 'cancelled' }),
    ]);
    void lazy['jobs.get']({ job: 'c' });
    seen.push('the caller goes on');
    expect([seen, loads]).toEqual([['cancel a', 'get b', 'get c', 'the caller goes on'], 1]);
  });

  it('fail as their call when the area cannot be loaded', async () => {
    const lazy = onFirstCall(JOB_CALLS, () => Promise.reject<Area>(new Error('no such file')));
    const answer = lazy['jobs.cancel']({ job: 'a' } satisfies CallInput<'jobs.cancel'>) as Promise<
      Result<CallOutput<'jobs.cancel'>>
    >;
    await expect(answer).rejects.toThrow('no such file');
  });
});
