import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts';
import type { Trouble } from '../../shared/model/result.ts';
import { useClient } from './client-context.ts';
import { refreshReads } from './refresh-reads.ts';

type Answer<N extends CallName> = { ok: true; value: CallOutput<N> } | { ok: false; error: Trouble };

/** A call that changes the store: after it, everything that was read is read again. */
export function useWrite<N extends CallName>(
  name: N,
): { run: (input: CallInput<N>) => Promise<Answer<N>>; isRunning: boolean; error: Trouble | null } {
  const client = useClient();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: CallInput<N>) => client.invoke(name, input),
    onSuccess: () => refreshReads(queries),
  });
  const error = mutation.data !== undefined && !mutation.data.ok ? mutation.data.error : null;
  return { run: mutation.mutateAsync, isRunning: mutation.isPending, error };
}
