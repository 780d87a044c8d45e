import type { ReadableDb } from '../types.ts';
import { carriedChunks } from './carried.ts';
import { nextNumber } from './keys.ts';
import { eachSegment } from './segments.ts';
import { highestId } from './terms.ts';
import { visibleFields } from './visible-rows.ts';

/** What the imports said one after the other of the promises of cases, by version. */
export type PromiseHistory = {
  /** The first time promised for the case, milliseconds UTC; NaN without a promise. */
  first: Float64Array;
  /** How often another time was promised after it; NaN where only one import says anything of it. */
  changes: Float64Array;
};

/**
 * The promises of every case through the finished imports up to `asAt`: an export shows the newest one only, but a promise is
 * kept when the first one is. Null where no case can have two: fewer than two imports, or none with promises.
 */
export function promiseHistory(db: ReadableDb, asAt: number): PromiseHistory | null {
  if (!visibleFields(db, 'complaints', asAt).some(({ id }) => id === 'promisedAt') || importsOf(db, asAt) < 2)
    return null;
  const promised = promisedByVersion(db);
  const cases = nextNumber(db, 'complaint');
  const first = new Float64Array(cases).fill(Number.NaN);
  const newest = new Float64Array(cases).fill(Number.NaN);
  const changes = new Float64Array(cases).fill(Number.NaN);
  const numberOf = new Uint32Array(promised.length);
  for (const { numbers, versions } of carriedChunks(db, 'complaints', 'done', asAt)) {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const version = versions[at] ?? 0;
      numberOf[version] = number;
      const said = promised[version] ?? Number.NaN;
      if (Number.isNaN(said)) continue;
      const before = newest[number] ?? Number.NaN;
      if (Number.isNaN(before)) first[number] = said;
      else changes[number] = changesSoFar(changes[number]) + (said === before ? 0 : 1);
      newest[number] = said;
    }
  }
  const byVersion = (column: Float64Array): Float64Array => {
    const values = new Float64Array(numberOf.length);
    for (let version = 0; version < values.length; version += 1)
      values[version] = column[numberOf[version] ?? 0] ?? Number.NaN;
    return values;
  };
  return { first: byVersion(first), changes: byVersion(changes) };
}

function changesSoFar(changes: number | undefined): number {
  return changes === undefined || Number.isNaN(changes) ? 0 : changes;
}

function importsOf(db: ReadableDb, asAt: number): number {
  const row = db
    .statement<{ n: number }>(
      "SELECT count(*) AS n FROM import WHERE kind = 'complaints' AND status = 'done' AND id <= ?",
    )
    .get(asAt);
  return row?.n ?? 0;
}

function promisedByVersion(db: ReadableDb): Float64Array {
  const promised = new Float64Array(highestId(db, 'complaint_version') + 1).fill(Number.NaN);
  for (const segment of eachSegment(db, 'complaints')) {
    for (const [, column] of segment.columns('promisedAt')) {
      for (let at = 0; at < column.length; at += 1) promised[segment.versionId[at] ?? 0] = column[at] ?? Number.NaN;
    }
  }
  return promised;
}
