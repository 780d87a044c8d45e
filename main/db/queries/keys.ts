import { bytesOf, uint32Of } from '../blobs.ts';
import type { KeyDictionary } from '../entities.ts';
import { createKeyIndex, type KeyIndex } from '../key-index.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { readSetting } from './settings.ts';

/** The texts of a dictionary and their numbers, from the saved hashes. */
export function loadKeyIndex(db: ReadableDb, dictionary: KeyDictionary): KeyIndex {
  const index = createKeyIndex(Number(readSetting(db, 'hash_seed') ?? 0));
  const segments = db.statement<{ hashes: Uint8Array }>(
    'SELECT hashes FROM key_segment WHERE dictionary = ? ORDER BY first_id',
  );
  for (const { hashes } of segments.iterate(dictionary)) index.load(uint32Of(hashes));
  return index;
}

/** Saves the hashes of the numbers given since the last time, in the caller's transaction. */
export function saveNewKeys(db: WritableDb, dictionary: KeyDictionary, index: KeyIndex): void {
  const fresh = index.newHashes();
  if (fresh === null) return;
  db.statement('INSERT INTO key_segment (dictionary, first_id, hashes) VALUES (?, ?, ?)').run(
    dictionary,
    fresh.firstId,
    bytesOf(fresh.hashes),
  );
}

/** One more than the highest number of a key dictionary. */
export function nextNumber(db: ReadableDb, dictionary: KeyDictionary): number {
  const row = db
    .statement<{ next: number }>(
      'SELECT first_id + length(hashes) / 12 AS next FROM key_segment WHERE dictionary = ? ORDER BY first_id DESC LIMIT 1',
    )
    .get(dictionary);
  return row?.next ?? 1;
}
