import type { RowKind } from '../../model/fields.ts';
import type { Vocabulary } from '../column-nouns.ts';
import type { FieldId } from '../preset.ts';
import { splitWords } from '../split-words.ts';

/** What columns are called in one language, by what a row is. */
export type Language = Readonly<Partial<Record<RowKind, Vocabulary>>>;

/** Names by field: `name|name|…`, as people write them; blanks, accents and marks do not matter. */
export type Names = Readonly<Partial<Record<FieldId, readonly (readonly [number, string])[]>>>;

/** A vocabulary from plain lists of names. */
export function vocabulary(names: Names): Vocabulary {
  return Object.fromEntries(
    Object.entries(names).map(([field, lists]) => [
      field,
      lists.map(([weight, list]) => [weight, anyOf(list)] as const),
    ]),
  );
}

/** The same with patterns before the lists. */
export function withPatterns(patterns: Vocabulary, names: Names): Vocabulary {
  const lists = new Map(Object.entries(vocabulary(names)));
  for (const [field, own] of Object.entries(patterns)) lists.set(field, [...own, ...(lists.get(field) ?? [])]);
  return Object.fromEntries(lists);
}

/** Every sentence that the parts make: `both(['Datum der'], ['Eingabe', 'Anlage'])`. */
export function both(before: readonly string[], after: readonly string[]): string {
  return before.flatMap((one) => after.map((other) => `${one} ${other}`.trim())).join('|');
}

function anyOf(list: string): { test: (split: string) => boolean } {
  const names = new Set(list.split('|').map((name) => packed(splitWords(name))));
  return { test: (split) => names.has(packed(split)) };
}

function packed(split: string): string {
  return split.replace(/ /g, '');
}
