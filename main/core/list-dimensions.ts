import { COMPLAINT_FIELDS } from '../../shared/model/fields.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';

const MOST = 200;

type Dimensions = Record<string, { value: string; n: number }[]>;

/**
 * Values of every dimension a view can be filtered by, with their numbers of cases, most frequent first (at most 200).
 * Keys of persons and orders are no dimensions. A dimension with fewer than two values is left out.
 */
export function listDimensions({ codes, labels }: CaseColumns): Dimensions {
  const dimensions: Dimensions = {};
  for (const { id, kind } of COMPLAINT_FIELDS) {
    const column = codes[id];
    if (kind !== 'code' || column === undefined) continue;
    const values = countValues(column, labels[id] ?? []);
    if (values.length > 1) dimensions[id] = values;
  }
  return dimensions;
}

function countValues(column: Int32Array, labels: readonly string[]): { value: string; n: number }[] {
  const counts = new Uint32Array(labels.length);
  for (const code of column) {
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return labels
    .map((value, code) => ({ value, n: counts[code] ?? 0 }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}
