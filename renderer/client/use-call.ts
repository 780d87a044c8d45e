import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts';
import type { Trouble } from '../../shared/model/result.ts';
import { useClient } from './client-context.ts';

/** What a view can know of a read call; `ui/awaited` draws each of them. */
export type Called<T> =
  | { state: 'waiting' }
  | { state: 'error'; error: Trouble; retry: () => void }
  | { state: 'data'; value: T; isRefreshing: boolean };

/** Reads a call and keeps it cached until a write; the previous answer stays while the next one is fetched. */
export function useCall<N extends CallName>(
  name: N,
  input: CallInput<N>,
  options: { isEnabled?: boolean; keepPrevious?: boolean } = {},
): Called<CallOutput<N>> {
  const client = useClient();
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => client.invoke(name, input),
    enabled: options.isEnabled ?? true,
    ...((options.keepPrevious ?? true) ? { placeholderData: keepPreviousData } : {}),
  });
  if (query.data === undefined) return { state: 'waiting' };
  if (!query.data.ok) return { state: 'error', error: query.data.error, retry: () => void query.refetch() };
  return { state: 'data', value: query.data.value, isRefreshing: query.isPlaceholderData };
}
