import { describe, expect, it } from 'vitest';
import { createJobs, type JobControl } from '../../../main/core/jobs.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

const jobs = (): ReturnType<typeof createJobs<string>> => createJobs<string>(() => ({ code: 'io', message: 'broken' }));
const PROGRESS = { stage: 'read', done: 1, total: 2, unit: 'rows', perSecond: null } as const;

/** A job that runs until it is told how to end. */
function held(): {
  run: (control: JobControl) => Promise<Result<string>>;
  end: (result: Result<string>) => void;
  control: Promise<JobControl>;
} {
  const ending = Promise.withResolvers<Result<string>>();
  const started = Promise.withResolvers<JobControl>();
  return {
    run: (control) => {
      started.resolve(control);
      return ending.promise;
    },
    end: ending.resolve,
    control: started.promise,
  };
}

describe('jobs', () => {
  it('run one after the other and report how far they are', async () => {
    const { start, get, stopAll } = jobs();
    const [first, second] = [held(), held()];
    const ids = [start(first.run), start(second.run)];
    (await first.control).report(PROGRESS);
    expect(ids.map(get)).toMatchObject([
      { state: 'running', progress: PROGRESS },
      { state: 'running', progress: { stage: 'waiting' } },
    ]);
    first.end(ok('a'));
    await second.control;
    second.end(ok('b'));
    await stopAll();
    expect(ids.map(get)).toEqual([
      { state: 'done', value: 'a' },
      { state: 'done', value: 'b' },
    ]);
  });

  it('are cancelled by their signal, also while they wait', async () => {
    const { start, get, cancel, stopAll } = jobs();
    const [first, second] = [held(), held()];
    const ids = [start(first.run), start(second.run)];
    const { signal } = await first.control;
    expect([cancel(ids[1] ?? ''), cancel(ids[0] ?? ''), cancel('other')]).toEqual([true, true, false]);
    expect(signal.aborted).toBe(true);
    first.end(trouble('cancelled', 'stopped'));
    await stopAll();
    expect(ids.map(get)).toEqual([{ state: 'cancelled' }, { state: 'cancelled' }]);
    expect(cancel(ids[0] ?? '')).toBe(false);
  });

  it('end with their trouble, or with words for what they threw', async () => {
    const { start, get, stopAll } = jobs();
    const refused = start(() => Promise.resolve(trouble('refused', 'no rows')));
    const broken = start(() => Promise.reject(new Error('secret')));
    await Promise.resolve();
    const ended = start(() => Promise.resolve(ok('after')));
    while (get(ended)?.state === 'running') await Promise.resolve();
    await stopAll();
    expect([refused, broken, ended].map(get)).toEqual([
      { state: 'failed', error: { code: 'refused', message: 'no rows' } },
      { state: 'failed', error: { code: 'io', message: 'broken' } },
      { state: 'done', value: 'after' },
    ]);
  });

  it('are forgotten when many others have ended, never while they run', async () => {
    const { start, get, stopAll } = jobs();
    const ids = Array.from({ length: 130 }, (_, i) => start(() => Promise.resolve(ok(String(i)))));
    while (get(ids.at(-1) ?? '')?.state !== 'done') await Promise.resolve();
    await stopAll();
    expect(get(ids[0] ?? '')).toBeNull();
    expect(get(ids[129] ?? '')).toEqual({ state: 'done', value: '129' });
  });
});
