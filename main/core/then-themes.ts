import { listThemeRuns } from '../db/queries/theme-runs.ts';
import type { BareCore, WholeCore } from './core.ts';
import type { JobRun } from './jobs.ts';

/** An import after which the themes that stand are brought up to date, in a queue of their own: nobody waits for it. */
export function thenThemes<T>(whole: WholeCore, { store, themeJobs }: BareCore, run: JobRun<T>): JobRun<T> {
  return async (control) => {
    const result = await run(control);
    const hasThemes = listThemeRuns(store.db).some(({ undoneAt }) => undoneAt === null);
    if (result.ok && hasThemes && themeJobs.running() === null)
      themeJobs.start(async (themes) => (await import('./themes-job.ts')).themesJob(await whole(), 'en')(themes));
    return result;
  };
}
