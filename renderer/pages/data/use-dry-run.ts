import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CallInput, JobState } from '../../../shared/contract/calls.ts';
import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { useClient } from '../../client/client-context.ts';

const POLL_MS = 250;

export type DryRun = JobState<readonly ImportPreview[]> | null;

/** Counts what an import of the files would do, as long as it is wanted; another set of files or options starts anew. */
export function useDryRun(files: CallInput<'imports.preview'>['files'], isWanted: boolean): DryRun {
  const client = useClient();
  const started = useQuery({
    queryKey: ['imports.preview', files],
    queryFn: () => client.invoke('imports.preview', { files }),
    enabled: isWanted && files.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const job = isWanted && started.data?.ok === true ? started.data.value.job : null;
  const state = useQuery({
    queryKey: ['imports.preview-state', job],
    queryFn: async (): Promise<JobState<readonly ImportPreview[]>> => {
      const answer = await client.invoke('imports.preview-state', { job: job ?? '' });
      return answer.ok ? answer.value : { state: 'failed', error: answer.error };
    },
    enabled: job !== null,
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data === undefined || query.state.data.state === 'running' ? POLL_MS : false,
  });
  useEffect(() => {
    if (job === null) return undefined;
    // A dry run that nobody looks at any more need not go on.
    return () => void client.invoke('jobs.cancel', { job });
  }, [client, job]);
  if (!isWanted) return null;
  if (started.data?.ok === false) return { state: 'failed', error: started.data.error };
  return state.data ?? null;
}
