import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Entity } from './entities.ts';
import { textOf } from './text-column.ts';
import { readStoredRow } from './queries/stored-row.ts';
import type { ReadableDb } from './types.ts';

/**
 * When one file holds a row twice with different content, which of the two stands? The one updated later; without that,
 * the one in which something happened later; without that, the one whose content comes later in the order of characters. The
 * last rule means nothing, but it makes the choice the same in whatever order the rows come.
 */
export type RowRank = { updatedAt: number; latest: number; content: string };

type Values = Readonly<Record<string, string | number | null>>;

const NEVER = Number.NEGATIVE_INFINITY;

/** Instants that say when something happened; a promise does not. */
export function eventFields(entity: Entity): string[] {
  return entity.fields.filter(({ id, kind }) => kind === 'instant' && id !== 'promisedAt').map(({ id }) => id);
}

/** The rank of a row of a batch. */
export function rankOfBatchRow(entity: Entity, batch: RecordBatch, row: number): RowRank {
  const values: Record<string, string | number | null> = {};
  for (const { id } of entity.fields) {
    const coded = batch.codes[id];
    const key = batch.keys[id];
    const flag = batch.flags[id]?.[row] ?? -1;
    const number = (batch.instants[id] ?? batch.numbers[id])?.[row] ?? Number.NaN;
    if (key !== undefined) values[id] = textOf(key, row) || null;
    else if (coded !== undefined) values[id] = coded.labels[coded.codes[row] ?? -1] ?? null;
    else if (flag !== -1) values[id] = flag;
    else values[id] = Number.isNaN(number) ? null : number;
  }
  const narrative = batch.narratives === null ? '' : textOf(batch.narratives, row);
  return rankOf(entity, values, narrative, batch.extras === null ? null : textOf(batch.extras, row) || null);
}

/** The rank of a row that is stored. */
export function rankOfVersion(db: ReadableDb, entity: Entity, version: number): RowRank {
  const { values, narrative, extras } = readStoredRow(db, entity, version);
  return rankOf(entity, values, narrative, extras);
}

/** Positive when `a` stands over `b`. */
export function compareRanks(a: RowRank, b: RowRank): number {
  return compare(a.updatedAt, b.updatedAt) || compare(a.latest, b.latest) || compare(a.content, b.content);
}

/** True when the file itself says which of the two is newer, so that nothing is in doubt. */
export function isDecidedByUpdate(a: RowRank, b: RowRank): boolean {
  return a.updatedAt !== NEVER && b.updatedAt !== NEVER && a.updatedAt !== b.updatedAt;
}

function rankOf(entity: Entity, values: Values, narrative: string, extras: string | null): RowRank {
  const at = (field: string): number => {
    const value = values[field];
    return typeof value === 'number' ? value : NEVER;
  };
  const content = JSON.stringify([entity.fields.map(({ id }) => values[id] ?? null), narrative, extras]);
  return { updatedAt: at('updatedAt'), latest: Math.max(NEVER, ...eventFields(entity).map(at)), content };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
