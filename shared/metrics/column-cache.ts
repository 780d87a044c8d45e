import type { StoreColumns } from '../model/columns.ts';

/** Gives the kept value of a store version and key, or builds and keeps it. */
export type ColumnCache<T> = (columns: StoreColumns, key: string, build: () => T) => T;

/**
 * A place for one kind of column derived from the store's columns: each is built once per loaded store version and kept
 * as long as that is, so that a change of filter costs one pass over finished columns.
 * @returns a function (columns, key, build) → value; the key names the parameters of the derived column
 */
export function columnCache<T>(): ColumnCache<T> {
  const versions = new WeakMap<StoreColumns, Map<string, { value: T }>>();
  return (columns, key, build) => {
    let kept = versions.get(columns);
    if (kept === undefined) {
      kept = new Map();
      versions.set(columns, kept);
    }
    let entry = kept.get(key);
    if (entry === undefined) {
      entry = { value: build() };
      kept.set(key, entry);
    }
    return entry.value;
  };
}
