import { listThemeRuns } from '../db/queries/theme-runs.ts';
import type { Core } from './core.ts';
import type { JobRun } from './jobs.ts';
import { themesJob } from './themes-job.ts';

/** An import after which the themes that stand are brought up to date, in a queue of their own: nobody waits for it. */
export function thenThemes<T>(core: Core, run: JobRun<T>): JobRun<T> {
  return async (control) => {
    const result = await run(control);
    const hasThemes = listThemeRuns(core.store.db).some(({ undoneAt }) => undoneAt === null);
    if (result.ok && hasThemes && core.themeJobs.running() === null) core.themeJobs.start(themesJob(core, 'en'));
    return result;
  };
}
