import { randomUUID } from 'node:crypto';
import type { JobState } from '../../shared/contract/calls.ts';
import type { Progress } from '../../shared/model/recognition.ts';
import type { Result, Trouble } from '../../shared/model/result.ts';

export type JobControl = { signal: AbortSignal; report: (progress: Progress) => void };
export type JobRun<T> = (control: JobControl) => Promise<Result<T>>;

export type Jobs<T> = {
  /** Queues long work and gives its id; jobs run one after the other because the store has one writer. */
  start: (run: JobRun<T>) => string;
  get: (id: string) => JobState<T> | null;
  /** The first job that has not ended, or null. */
  running: () => string | null;
  /** Asks a job to stop; false when there is none or it has ended. */
  cancel: (id: string) => boolean;
  /** Cancels everything and waits until nothing runs. */
  stopAll: () => Promise<void>;
};

const REMEMBERED = 100;
const WAITING: Progress = { stage: 'waiting', done: 0, total: null, unit: 'steps', perSecond: null };

/** Jobs in one queue. `asTrouble` turns what a job throws into words. */
export function createJobs<T>(asTrouble: (error: unknown) => Trouble): Jobs<T> {
  const states = new Map<string, JobState<T>>();
  const running = new Map<string, AbortController>();
  let queue: Promise<void> = Promise.resolve();

  async function run(id: string, work: JobRun<T>, controller: AbortController): Promise<void> {
    const report = (progress: Progress): void => {
      if (running.has(id)) states.set(id, { state: 'running', progress });
    };
    const end = controller.signal.aborted
      ? ({ state: 'cancelled' } as const)
      : await work({ signal: controller.signal, report }).then(endState<T>, (error: unknown) => ({
          state: 'failed' as const,
          error: asTrouble(error),
        }));
    running.delete(id);
    states.set(id, end);
    forgetOldest();
  }

  function forgetOldest(): void {
    for (const [id] of states) {
      if (states.size <= REMEMBERED) return;
      if (!running.has(id)) states.delete(id);
    }
  }

  return {
    start: (work) => {
      const id = randomUUID();
      const controller = new AbortController();
      running.set(id, controller);
      states.set(id, { state: 'running', progress: WAITING });
      queue = queue.then(() => run(id, work, controller));
      return id;
    },
    get: (id) => states.get(id) ?? null,
    running: () => running.keys().next().value ?? null,
    cancel: (id) => {
      const controller = running.get(id);
      controller?.abort();
      return controller !== undefined;
    },
    stopAll: async () => {
      for (const controller of running.values()) controller.abort();
      await queue;
    },
  };
}

function endState<T>(result: Result<T>): JobState<T> {
  if (result.ok) return { state: 'done', value: result.value };
  return result.error.code === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', error: result.error };
}
