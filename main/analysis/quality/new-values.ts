import type { CaseColumns } from '../../../shared/model/columns.ts';
import { COMPLAINT_FIELDS } from '../../../shared/model/fields.ts';
import { NO_NAME } from '../../../shared/model/taxonomy.ts';

type Counted = { field: string; value: string; n: number };
const MOST = 200;
/** Fields with a new value in every other case are no code lists. */
const MOST_VALUES = 2000;

/**
 * Values of coded fields, as imported, that the newest month has and no month before it: new codes, or new spellings. Names of
 * staff are left out. Nothing is new where there is only one month.
 */
export function newValues(cases: CaseColumns, month: number): Counted[] {
  if (!cases.month.some((at) => at < month)) return [];
  const found = COMPLAINT_FIELDS.flatMap(({ id, kind }) => {
    const codes = cases.codes[id];
    const labels = cases.labels[id] ?? [];
    if (kind !== 'code' || id === 'handler' || codes === undefined || labels.length > MOST_VALUES) return [];
    const isOld = new Uint8Array(labels.length);
    const n = new Uint32Array(labels.length);
    for (let row = 0; row < cases.n; row += 1) {
      const code = codes[row]!;
      if (code < 0) continue;
      if (cases.month[row] === month) n[code]!++;
      else if (cases.month[row]! < month) isOld[code] = 1;
    }
    return labels.flatMap((value, code) =>
      n[code]! > 0 && isOld[code] === 0 && value !== NO_NAME ? [{ field: id, value, n: n[code]! }] : [],
    );
  });
  return found.toSorted((a, b) => b.n - a.n).slice(0, MOST);
}

/** Values of a field that are not among the known ones; most frequent first. */
export function valuesOutside(cases: CaseColumns, field: string, known: ReadonlySet<string>): Counted[] {
  const codes = cases.codes[field];
  const labels = cases.labels[field] ?? [];
  const n = new Uint32Array(labels.length);
  for (const code of codes ?? []) if (code >= 0) n[code]!++;
  return labels
    .flatMap((value, code) => (known.has(value) || n[code] === 0 ? [] : [{ field, value, n: n[code]! }]))
    .toSorted((a, b) => b.n - a.n)
    .slice(0, MOST);
}
