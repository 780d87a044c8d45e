import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<boolean>();

/**
 * Why a yes/no column cannot be counted that says yes, or nothing at all: a blank may be a no or unknown, and the cases of which it is
 * known would all be a yes. Null where some case says no, or no case is without an answer.
 * @param answer  1 yes, 0 no, below 0 unknown, by row
 */
export function whyOnlyTicks(columns: StoreColumns, field: string, answer: (row: number) => number): string | null {
  const isOnlyTicks = remember(columns, field, () => {
    let unknown = 0;
    let yes = 0;
    for (let row = 0; row < columns.cases.n; row++) {
      const said = answer(row);
      if (said === 0) return false;
      if (said === 1) yes++;
      else unknown++;
    }
    return unknown > 0 && yes > 0;
  });
  return isOnlyTicks ? 'no case says no: a blank may be a no or unknown' : null;
}
