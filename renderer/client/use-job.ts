import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { JobState } from '../../shared/contract/calls.ts';
import type { ImportOutcome } from '../../shared/model/recognition.ts';
import type { Result } from '../../shared/model/result.ts';
import type { ThemeRun } from '../../shared/model/themes.ts';
import { useClient } from './client-context.ts';
import { refreshReads } from './refresh-reads.ts';

const POLL_MS = 250;

/** Follows an import until it ends; when it is done, everything that was read is read again. */
export function useJob(job: string | null): JobState<readonly ImportOutcome[]> | null {
  const client = useClient();
  return useJobState(job, (id) => client.invoke('jobs.get', { job: id }));
}

/** The same for a computation of themes. */
export function useThemeJob(job: string | null): JobState<ThemeRun> | null {
  const client = useClient();
  return useJobState(job, (id) => client.invoke('themes.job', { job: id }));
}

function useJobState<T>(job: string | null, read: (job: string) => Promise<Result<JobState<T>>>): JobState<T> | null {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['job', job],
    queryFn: async (): Promise<JobState<T>> => {
      const answer = await read(job ?? '');
      return answer.ok ? answer.value : { state: 'failed', error: answer.error };
    },
    enabled: job !== null,
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? POLL_MS : false),
  });
  const state = query.data?.state;
  useEffect(() => {
    if (state === undefined || state === 'running') return;
    void refreshReads(queries);
  }, [state, queries]);
  return job === null ? null : (query.data ?? null);
}
