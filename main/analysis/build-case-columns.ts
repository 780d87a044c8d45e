import { radixOrder } from '../../shared/metrics/radix-order.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import type { ReadableDb } from '../db/types.ts';
import { clusterCodes } from './cluster-codes.ts';
import { denseCodes, termLabels } from './dense-codes.ts';
import { withFirstPromises } from './first-promises.ts';
import { isOpenColumn } from './is-open-column.ts';
import type { KeyCodes } from './key-codes.ts';
import { periodColumn } from './period-column.ts';
import { promiseHistory } from '../db/queries/promise-history.ts';
import { readRawColumns, reorder, type RawColumns } from '../db/queries/raw-columns.ts';

/** Label of category and touchpoint where the source has nothing. */
export const NONE = '(none)';

/** The visible complaints without what is known of customers only after the orders are read. */
export type CasesAlone = Omit<CaseColumns, 'pooledCustomer' | 'labels'> & { labels: Record<string, readonly string[]> };

const EMPTY: RawColumns = {
  n: 0,
  versionId: new Float64Array(0),
  instants: {},
  codes: {},
  numbers: {},
  flags: {},
};

/** The visible complaints, ordered by receipt and then by version. */
export function buildCaseColumns(
  db: ReadableDb,
  asAt: number,
  zone: string,
  { customers, orders }: { customers: KeyCodes; orders: KeyCodes },
): CasesAlone {
  const raw = byReceipt(withFirstPromises(readRawColumns(db, 'complaints', asAt) ?? EMPTY, promiseHistory(db, asAt)));
  const receivedAt = raw.instants['receivedAt'] ?? new Float64Array(0);
  const terms = termLabels(db);
  const coded = (field: string): { codes: Int32Array; labels: string[] } =>
    denseCodes(raw.codes[field] ?? new Int32Array(raw.n), terms, NONE);
  const category = coded('category');
  const touchpoint = coded('touchpoint');
  const codes: Record<string, Int32Array> & { category: Int32Array; touchpoint: Int32Array } = {
    category: category.codes,
    touchpoint: touchpoint.codes,
  };
  const labels: Record<string, readonly string[]> = { category: category.labels, touchpoint: touchpoint.labels };
  for (const [field, ids] of Object.entries(raw.codes)) {
    if (field === 'category' || field === 'touchpoint') continue;
    if (field === 'customer') codes['customer'] = customers.codesOf(ids);
    else if (field === 'order') {
      codes['order'] = orders.codesOf(ids);
      labels['order'] = orders.labels();
    } else {
      const dense = denseCodes(ids, terms);
      codes[field] = dense.codes;
      labels[field] = dense.labels;
    }
  }
  return {
    n: raw.n,
    versionId: raw.versionId,
    instants: { ...raw.instants, receivedAt },
    codes,
    labels,
    numbers: raw.numbers,
    flags: raw.flags,
    isOpen: isOpenColumn(raw, codes['status'] ?? null, labels['status'] ?? []),
    month: periodColumn(receivedAt, 'month', zone),
    week: periodColumn(receivedAt, 'week', zone),
    ...clusterCodes(category.codes, touchpoint.codes, touchpoint.labels.length),
  };
}

function byReceipt(raw: RawColumns): RawColumns {
  const received = raw.instants['receivedAt'];
  if (received === undefined) return raw;
  let isOrdered = true;
  let low = received[0] ?? 0;
  for (let row = 1; row < received.length; row += 1) {
    const at = received[row] ?? 0;
    if (at < (received[row - 1] ?? 0)) isOrdered = false;
    if (at < low) low = at;
  }
  if (isOrdered) return raw;
  const rows = Uint32Array.from({ length: raw.n }, (_, row) => row);
  return reorder(
    raw,
    radixOrder(
      rows,
      received.map((at) => at - low),
    ),
  );
}
