import { z } from 'zod';
import { TYPED_CALLS, type CallName, type CallResult } from './calls.ts';
import { troubleShape } from './parts.ts';
import { trouble } from '../model/result.ts';

const failure = z.object({ ok: z.literal(false), error: troubleShape });
const success = z.object({ ok: z.literal(true), value: z.unknown() });

/**
 * Reads the answer of a call as it came over a border, where it could be anything: a trouble, or a value that fits the
 * call's output. What fits neither becomes a trouble of code `internal`.
 */
export function parseAnswer<N extends CallName>(name: N, answer: unknown): CallResult<N> {
  const failed = failure.safeParse(answer);
  if (failed.success) return { ok: false, error: failed.data.error };
  const reached = success.safeParse(answer);
  const parsed = TYPED_CALLS[name].output.safeParse(reached.success ? reached.data.value : undefined);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : trouble(
        'internal',
        'The answer does not fit what was asked. Restart Redress; nothing that was finished is lost.',
      );
}
