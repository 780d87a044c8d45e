import { setTimeout } from 'node:timers/promises';
import type { ImportOutcome } from '../../../shared/model/recognition.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { App } from '../../core/app.ts';
import type { CliContext } from './context.ts';

const POLL_MS = 60;

/** Waits for an import job, with progress on a terminal; Ctrl+C cancels it and waits until it has tidied up. */
export async function followJob(app: App, job: string, context: CliContext): Promise<Result<readonly ImportOutcome[]>> {
  const cancel = (): void => void app.invoke('jobs.cancel', { job });
  context.signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const answer = await app.invoke('jobs.get', { job });
      if (!answer.ok) return answer;
      const state = answer.value;
      if (state.state === 'done') return ok(state.value);
      if (state.state === 'failed') return { ok: false, error: state.error };
      if (state.state === 'cancelled') return saidTrouble('cancelled', say('cli.cancelled'));
      context.showProgress(state.progress);
      await setTimeout(POLL_MS);
    }
  } finally {
    context.signal.removeEventListener('abort', cancel);
    context.showProgress(null);
  }
}
