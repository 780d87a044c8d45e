import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import { useCall, type Called } from '../../client/use-call.ts';

/** Between two calls that index on. */
const PAUSE_MS = 150;

/** Cases by what customers wrote, the best match first; asked again until every narrative is in the index. An empty text asks nothing. */
export function useNarrativeSearch(
  input: Omit<CallInput<'search.narratives'>, 'offset'>,
): Called<CallOutput<'search.narratives'>> {
  const queries = useQueryClient();
  const found = useCall('search.narratives', { ...input, offset: 0 }, { isEnabled: input.text !== '' });
  const waiting = found.state === 'data' ? found.value.unsearched : 0;
  useEffect(() => {
    if (waiting === 0) return undefined;
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey: ['search.narratives'] }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waiting, queries]);
  return found;
}
