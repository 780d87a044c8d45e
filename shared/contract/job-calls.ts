import { z } from 'zod';
import { defineCall } from './call.ts';
import { importOutcome } from './import-shapes.ts';
import { troubleShape, objectOf } from './parts.ts';
import type { ImportOutcome, Progress } from '../model/recognition.ts';
import type { Trouble } from '../model/result.ts';

/** Long work, followed by polling. A finished job is remembered until many others have finished. */
export type JobState<T> =
  | { state: 'running'; progress: Progress }
  | { state: 'done'; value: T }
  | { state: 'failed'; error: Trouble }
  | { state: 'cancelled' };

export const jobRef = z.strictObject({ job: z.string().min(1).max(60) });

const progress = objectOf<Progress>({
  stage: z.string(),
  done: z.number().nonnegative(),
  total: z.number().nonnegative().nullable(),
  unit: z.enum(['rows', 'bytes', 'steps']),
  perSecond: z.number().nonnegative().nullable(),
});

/** The state of a job whose value has this shape. */
export function jobStateOf<T>(value: z.ZodType<T, T>): z.ZodType<JobState<T>, JobState<T>> {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('running'), progress }),
    z.strictObject({ state: z.literal('done'), value }),
    z.strictObject({ state: z.literal('failed'), error: troubleShape }),
    z.strictObject({ state: z.literal('cancelled') }),
  ]);
}

const importJob = jobStateOf<readonly ImportOutcome[]>(z.array(importOutcome).readonly());

export const JOB_CALLS = {
  'jobs.get': defineCall({ kind: 'read', encoding: 'json', input: jobRef, output: importJob }),
  /** Asks a job to stop; it stops within a second and leaves nothing behind. False: it had ended already. */
  'jobs.cancel': defineCall({
    kind: 'write',
    encoding: 'json',
    input: jobRef,
    output: z.strictObject({ cancelled: z.boolean() }),
  }),
} as const;
