import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Entity } from './entities.ts';
import type { ReadableDb } from './types.ts';

/**
 * When one file holds a row twice with different content, which of the two stands? The one updated later; without that,
 * the one in which something happened later; without that, the one whose content hash is greater. The last rule means
 * nothing, but it makes the choice the same in whatever order the rows come.
 */
export type RowRank = { updatedAt: number; latest: number; high: number; low: number };

const NEVER = Number.NEGATIVE_INFINITY;

/** Instants that say when something happened; a promise does not. */
export function eventFields(entity: Entity): string[] {
  return entity.fields.filter(({ id, kind }) => kind === 'instant' && id !== 'promisedAt').map(({ id }) => id);
}

export function rankOfBatchRow(entity: Entity, batch: RecordBatch, row: number, high: number, low: number): RowRank {
  const at = (field: string): number => {
    const value = batch.instants[field]?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? NEVER : value;
  };
  return { updatedAt: at('updatedAt'), latest: Math.max(NEVER, ...eventFields(entity).map(at)), high, low };
}

export function rankOfVersion(db: ReadableDb, entity: Entity, version: number, high: number, low: number): RowRank {
  const row = db.statement<Record<string, unknown>>(`SELECT * FROM ${entity.table} WHERE id = ?`).get(version);
  const at = (field: string): number => {
    const column = entity.fields.find(({ id }) => id === field)?.column ?? '';
    const value = row?.[column];
    return typeof value === 'number' ? value : NEVER;
  };
  return { updatedAt: at('updatedAt'), latest: Math.max(NEVER, ...eventFields(entity).map(at)), high, low };
}

/** Positive when `a` stands over `b`. */
export function compareRanks(a: RowRank, b: RowRank): number {
  return (
    compare(a.updatedAt, b.updatedAt) || compare(a.latest, b.latest) || compare(a.high, b.high) || compare(a.low, b.low)
  );
}

/** True when the file itself says which of the two is newer, so that nothing is in doubt. */
export function isDecidedByUpdate(a: RowRank, b: RowRank): boolean {
  return a.updatedAt !== NEVER && b.updatedAt !== NEVER && a.updatedAt !== b.updatedAt;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
