import { isRecord } from '../../shared/model/is-record.ts';

/** JSON with the keys of every object in order: the same content is the same text, wherever it came from. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    isRecord(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
