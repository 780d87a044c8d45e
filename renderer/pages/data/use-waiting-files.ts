import { askedIn } from '../../../shared/contract/asked.ts';
import { useJob } from '../../client/use-job.ts';
import { useView } from '../address/use-view.ts';
import { useImportQueue, type QueuedFile } from './import-queue.tsx';

/**
 * The files that wait to be imported: not those that an import has brought in or is about, but again those of one that came to
 * nothing. `isSentDone`: the files of the last import are in the store.
 */
export function useWaitingFiles(): { files: readonly QueuedFile[]; isSentDone: boolean } {
  const { files, sent } = useImportQueue();
  const { view } = useView();
  const job = useJob(sent?.job ?? null);
  // A question that came up stands where the import stood, as long as that is on the page.
  const isAsked = job?.state === 'failed' && askedIn(job.error).length > 0 && view.job === sent?.job;
  const isBack = job?.state === 'cancelled' || (job?.state === 'failed' && !isAsked);
  const gone = new Set(isBack ? [] : (sent?.files ?? []).map(({ id }) => id));
  return { files: files.filter(({ id }) => !gone.has(id)), isSentDone: job?.state === 'done' };
}
