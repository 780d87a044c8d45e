import { ROW_KINDS, type RowKind } from '../model/fields.ts';
import type { Vocabulary } from './column-nouns.ts';
import { COMPLAINT_COLUMNS } from './complaint-columns.ts';
import { FAILURE_COLUMNS } from './failure-columns.ts';
import { EXPOSURE_COLUMNS, ORDER_COLUMNS } from './order-columns.ts';
import { splitWords } from './split-words.ts';

const VOCABULARIES: Readonly<Record<RowKind, ReadonlyMap<string, Vocabulary[keyof Vocabulary]>>> = {
  complaints: new Map(Object.entries(COMPLAINT_COLUMNS)),
  orders: new Map(Object.entries(ORDER_COLUMNS)),
  exposure: new Map(Object.entries(EXPOSURE_COLUMNS)),
  failures: new Map(Object.entries(FAILURE_COLUMNS)),
};

/**
 * How well a column name alone fits a field of a row kind.
 * @param field  id of a field of that kind
 * @returns  0 (not at all) to 1 (certain)
 * @example nameFit('Eingangsdatum', 'complaints', 'receivedAt') // 0.95
 */
export function nameFit(name: string, kind: RowKind, field: string): number {
  const split = splitWords(name);
  if (split === '') return 0;
  let best = 0;
  for (const [weight, pattern] of VOCABULARIES[kind].get(field) ?? []) {
    if (weight > best && pattern.test(split)) best = weight;
  }
  return best;
}

/** Best fit of a name to any field of any kind, 0 to 1: tells a header row from data. */
export function nameScore(name: string): number {
  let best = 0;
  for (const kind of ROW_KINDS) {
    for (const field of VOCABULARIES[kind].keys()) best = Math.max(best, nameFit(name, kind, field));
  }
  return best;
}
