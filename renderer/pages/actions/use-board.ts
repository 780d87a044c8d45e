import type { CallInput } from '../../../shared/contract/calls.ts';
import type { Board } from '../../../shared/model/board.ts';
import { useCall, type Called } from '../../client/use-call.ts';
import { useView } from '../address/use-view.ts';

/** Month and import of the view: causes and actions are about all cases, whatever it filters. */
export function useBoardQuery(): CallInput<'actions.board'> {
  const { month, asAt } = useView().view;
  return { ...(month === undefined ? {} : { month }), ...(asAt === undefined ? {} : { asAt }) };
}

/** Causes and actions at the month and import of the view. */
export function useBoard(isEnabled = true): Called<Board> {
  return useCall('actions.board', useBoardQuery(), { isEnabled });
}
