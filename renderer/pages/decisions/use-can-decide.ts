import { useView } from '../address/use-view.ts';

/** Whether decisions can be made in this view, else why not: they are about all cases and about the present state. */
export function useCanDecide(): 'yes' | 'filtered' | 'as-at' {
  const { view } = useView();
  if (view.asAt !== undefined) return 'as-at';
  const isFiltered = Object.entries(view.filter ?? {}).some(
    ([field, values]) => field !== 'period' && values.length > 0,
  );
  return isFiltered ? 'filtered' : 'yes';
}
