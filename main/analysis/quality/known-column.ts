import type { CaseColumns } from '../../../shared/model/columns.ts';
import { NO_NAME } from '../../../shared/model/taxonomy.ts';

/** Whether each row has a value in a field: 1 or 0; null where no row has. Category and touchpoint count as raw values. */
export function knownColumn(cases: CaseColumns, field: string): Uint8Array | null {
  const { instants, codes, labels, numbers, flags, n } = cases;
  const known = new Uint8Array(n);
  const code = codes[field];
  const number = instants[field] ?? numbers[field];
  const flag = flags[field];
  if (code !== undefined) {
    const absent = (labels[field] ?? []).indexOf(NO_NAME);
    for (let row = 0; row < n; row += 1) known[row] = code[row]! >= 0 && code[row] !== absent ? 1 : 0;
  } else if (number !== undefined) {
    for (let row = 0; row < n; row += 1) known[row] = Number.isNaN(number[row]) ? 0 : 1;
  } else if (flag !== undefined) {
    for (let row = 0; row < n; row += 1) known[row] = flag[row]! >= 0 ? 1 : 0;
  } else return null;
  return known;
}
