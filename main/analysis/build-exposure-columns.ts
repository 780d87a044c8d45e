import type { ExposureColumns } from '../../shared/model/columns.ts';
import type { ReadableDb } from '../db/types.ts';
import { termLabels } from './dense-codes.ts';
import { periodColumn } from './period-column.ts';
import { readRawColumns } from '../db/queries/raw-columns.ts';

type Labels = Readonly<Record<string, readonly string[]>>;

/**
 * The visible exposure; null when the store has none. Codes of site and product are those of the cases; a site that no case
 * has gets the codes after them.
 */
export function buildExposureColumns(
  db: ReadableDb,
  asAt: number,
  zone: string,
  labels: Labels,
): ExposureColumns | null {
  const raw = readRawColumns(db, 'exposure', asAt);
  const period = raw?.instants['period'];
  const chances = raw?.numbers['chances'];
  if (raw === null || period === undefined || chances === undefined) return null;
  const terms = termLabels(db);
  return {
    n: raw.n,
    month: periodColumn(period, 'month', zone),
    chances,
    site: codesOfCases(raw.codes['site'], raw.n, terms, labels['site'] ?? []),
    product: codesOfCases(raw.codes['product'], raw.n, terms, labels['product'] ?? []),
  };
}

function codesOfCases(
  ids: Int32Array | undefined,
  n: number,
  terms: readonly string[],
  labels: readonly string[],
): Int32Array {
  const codes = new Int32Array(n).fill(-1);
  if (ids === undefined) return codes;
  const known = new Map(labels.map((label, code) => [label, code]));
  for (const [row, id] of ids.entries()) {
    if (id === 0) continue;
    const label = terms[id] ?? '';
    const code = known.get(label) ?? known.size;
    known.set(label, code);
    codes[row] = code;
  }
  return codes;
}
