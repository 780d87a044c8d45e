import type { RowKind } from '../../shared/model/fields.ts';
import { readEarlierColumns } from '../db/queries/column-cache.ts';
import type { ImportsByKind } from '../db/queries/imports-by-kind.ts';
import { unpackColumn } from '../db/queries/pack-column.ts';
import type { ReadableDb } from '../db/types.ts';
import type { KnownLabels } from './key-codes.ts';
import type { Built, SavedBytes } from './pack-columns.ts';
import { readHead, unpackColumns } from './unpack-columns.ts';

/** Columns that were saved before the store changed, and their bytes. */
export type EarlierColumns = Built & { bytes: SavedBytes };

/** The columns saved last, of whatever state of the store; null without any or in another form. */
export function readEarlier(db: ReadableDb, asAt: number): EarlierColumns | null {
  const saved = readEarlierColumns(db, asAt);
  const head = saved === null ? null : readHead(saved);
  if (saved === null || head === null) return null;
  const columns = unpackColumns(saved, head);
  if (columns === null) return null;
  const column: SavedBytes['column'] = (name) => {
    const packing = head.packings[name];
    const read = saved.get(name);
    return packing === undefined || read === undefined ? null : { packing, bytes: read() };
  };
  const texts: SavedBytes['texts'] = (field) => saved.get(`labels.${field}`)?.() ?? null;
  const ids = (name: 'customer' | 'order'): Int32Array => {
    const found = column(`keys.${name}`);
    const unpacked = found === null ? null : unpackColumn(found.packing, found.bytes);
    if (unpacked instanceof Int32Array) return unpacked;
    throw new RangeError(`saved columns lack the ids of ${name}`);
  };
  const keys = { customer: ids('customer'), order: ids('order') };
  return { columns, keys, imports: head.imports, buyers: head.buyers, bytes: { column, texts } };
}

/** The labels of customers and orders in earlier columns, unpacked when they are asked for. */
export function labelsIn({ columns, keys }: EarlierColumns, field: 'customer' | 'order'): KnownLabels {
  return { ids: keys[field], labels: () => columns.cases.labels[field] ?? [] };
}

/**
 * Whether the rows of a kind are those of the earlier columns: finished imports never change, and an erasure or the removal of an
 * import drops what is saved.
 */
export function hasSameRows(earlier: EarlierColumns, imports: ImportsByKind, kind: RowKind): boolean {
  const [before, now] = [earlier.imports[kind], imports[kind]];
  return before.length === now.length && before.every((id, at) => id === now[at]);
}
