import type { Groups } from '../model/metric.ts';

/** Gives what was found of the groups and a column, or finds it and keeps it as long as the groups are kept. */
export type GroupsCache<K extends object, T> = (groups: Groups, of: K, build: () => T) => T;

/**
 * A place for one kind of result by groups and column. Groups of a filter go with its view; those of all cases are kept with
 * the columns (see `byPeriod`), so that a page without a filter is counted once per store version.
 */
export function groupsCache<K extends object, T>(): GroupsCache<K, T> {
  const kept = new WeakMap<Groups, WeakMap<K, { value: T }>>();
  return (groups, of, build) => {
    let found = kept.get(groups);
    if (found === undefined) {
      found = new WeakMap();
      kept.set(groups, found);
    }
    let entry = found.get(of);
    if (entry === undefined) {
      entry = { value: build() };
      found.set(of, entry);
    }
    return entry.value;
  };
}
