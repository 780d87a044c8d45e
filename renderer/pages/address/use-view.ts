import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewSearch } from './view-search.ts';

/** The view of the address and the way to change it. */
export function useView(): {
  view: ViewSearch;
  /** Replaces the view; `isStep` puts it into the history, so that Back returns. */
  change: (next: (view: ViewSearch) => ViewSearch, isStep?: boolean) => void;
} {
  const view = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const change = useCallback(
    (next: (view: ViewSearch) => ViewSearch, isStep = true) => {
      void navigate({ to: '.', search: next, replace: !isStep });
    },
    [navigate],
  );
  return { view, change };
}
