import type { PromiseHistory } from '../db/queries/promise-history.ts';
import type { RawColumns } from '../db/queries/raw-columns.ts';

/**
 * The columns with the first promise in place of the newest one, and with the number of promises made anew where the export does
 * not count them itself.
 */
export function withFirstPromises(raw: RawColumns, history: PromiseHistory | null): RawColumns {
  const { promisedAt } = raw.instants;
  if (history === null || promisedAt === undefined) return raw;
  const first = promisedAt.map((at, row) => known(history.first, raw.versionId[row]) ?? at);
  const counted = raw.numbers['rePromises'];
  const rePromises = first.map((_at, row) => {
    const own = counted?.[row] ?? Number.NaN;
    return Number.isNaN(own) ? (known(history.changes, raw.versionId[row]) ?? Number.NaN) : own;
  });
  const numbers = rePromises.every((n) => Number.isNaN(n)) ? raw.numbers : { ...raw.numbers, rePromises };
  return { ...raw, instants: { ...raw.instants, promisedAt: first }, numbers };
}

function known(column: Float64Array, version: number | undefined): number | null {
  const value = column[version ?? -1] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}
