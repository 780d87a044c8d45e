import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { JOB_CALLS } from '../../../shared/contract/job-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import type { BareCore } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** Long work: how far it is, and stopping it. */
export function jobHandlers({ jobs, previews, themeJobs }: BareCore): Handlers<keyof typeof JOB_CALLS> {
  return {
    'jobs.get': ({ job }) => {
      const state = jobs.get(job);
      return state === null ? saidTrouble('not-found', say('refused.noJob')) : ok(state);
    },
    'jobs.cancel': ({ job }) => ok({ cancelled: jobs.cancel(job) || previews.cancel(job) || themeJobs.cancel(job) }),
  };
}
