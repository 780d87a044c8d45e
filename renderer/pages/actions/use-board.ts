import type { Board } from '../../../shared/model/board.ts';
import { useCall, type Called } from '../../client/use-call.ts';
import { useView } from '../address/use-view.ts';

/** Causes and actions at the month and import of the view; they are about all cases, whatever it filters. */
export function useBoard(isEnabled = true): Called<Board> {
  const { view } = useView();
  const { month, asAt } = view;
  const query = { ...(month === undefined ? {} : { month }), ...(asAt === undefined ? {} : { asAt }) };
  return useCall('actions.board', query, { isEnabled });
}
