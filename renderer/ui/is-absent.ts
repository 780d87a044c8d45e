import type { Absent } from '../../shared/model/analysis.ts';

/** Whether a figure is absent and says why instead. */
export function isAbsent(value: object): value is Absent {
  return 'why' in value;
}
