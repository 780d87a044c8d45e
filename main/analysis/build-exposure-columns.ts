import type { ExposureColumns } from '../../shared/model/columns.ts';
import type { ReadableDb } from '../db/types.ts';
import { termLabels } from './dense-codes.ts';
import { periodColumn } from './period-column.ts';
import { areContactsChances, visibleWithContacts } from '../db/queries/visible-rows.ts';
import { readRawColumns } from '../db/queries/raw-columns.ts';

type Labels = Readonly<Record<string, readonly string[]>>;

/**
 * The visible exposure, or where there is none and an import says so the rows of the exports; null when the store has neither. Codes of site and product are those of the cases; a site that no case
 * has gets the codes after them.
 */
export function buildExposureColumns(
  db: ReadableDb,
  asAt: number,
  zone: string,
  labels: Labels,
): ExposureColumns | null {
  const raw = readRawColumns(db, 'exposure', asAt);
  if (raw === null && areContactsChances(db, asAt)) return contactChances(db, asAt, zone, labels);
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

/** Every row of the exports of complaints, counted or not, is one chance; added up by month, site and product. */
function contactChances(db: ReadableDb, asAt: number, zone: string, labels: Labels): ExposureColumns | null {
  const raw = readRawColumns(db, 'complaints', asAt, { visible: visibleWithContacts(db, asAt) });
  if (raw === null) return null;
  const terms = termLabels(db);
  const month = periodColumn(raw.instants['receivedAt'] ?? new Float64Array(0), 'month', zone);
  const site = codesOfCases(raw.codes['site'], raw.n, terms, labels['site'] ?? []);
  const product = codesOfCases(raw.codes['product'], raw.n, terms, labels['product'] ?? []);
  const cells = new Map<string, { row: number; chances: number }>();
  for (let row = 0; row < raw.n; row += 1) {
    const key = `${month[row]} ${site[row]} ${product[row]}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { row, chances: 1 });
    else cell.chances += 1;
  }
  const kept = [...cells.values()];
  const pick = (column: Int32Array): Int32Array => Int32Array.from(kept, ({ row }) => column[row] ?? -1);
  return {
    n: kept.length,
    month: pick(month),
    chances: Float64Array.from(kept, ({ chances }) => chances),
    site: pick(site),
    product: pick(product),
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
