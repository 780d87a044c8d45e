import { bytesOf, uint32Of } from '../blobs.ts';
import type { KeyDictionary } from '../entities.ts';
import type { ImportMemory } from '../import-memory.ts';
import { createKeyIndex, type KeyIndex, type StoredHashes } from '../keys/key-index.ts';
import type { ScratchFile } from '../scratch-file.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { readSetting } from './settings.ts';

/** The texts of a dictionary and their numbers, from the saved hashes. */
export function loadKeyIndex(
  db: ReadableDb,
  dictionary: KeyDictionary,
  scratch: ScratchFile,
  memory: ImportMemory,
): KeyIndex {
  const seed = Number(readSetting(db, 'hash_seed') ?? 0);
  return createKeyIndex(seed, storedHashes(db, dictionary), scratch, memory.keys(dictionary));
}

function storedHashes(db: ReadableDb, dictionary: KeyDictionary): StoredHashes {
  const all = db.statement<{ hashes: Uint8Array }>(
    'SELECT hashes FROM key_segment WHERE dictionary = ? ORDER BY first_id',
  );
  const holding = db.statement<{ firstId: number; hashes: Uint8Array }>(
    'SELECT first_id AS firstId, hashes FROM key_segment WHERE dictionary = ? AND first_id <= ? ORDER BY first_id DESC LIMIT 1',
  );
  let from = 0;
  let piece: Uint32Array = new Uint32Array(0);

  return {
    size: nextNumber(db, dictionary) - 1,
    *pieces() {
      for (const { hashes } of all.iterate(dictionary)) yield uint32Of(hashes);
    },
    isHashOf(number, hashes, of) {
      let at = (number - from) * 3;
      if (at < 0 || at >= piece.length) {
        const found = holding.get(dictionary, number);
        if (found === undefined) return false;
        from = found.firstId;
        piece = uint32Of(found.hashes);
        at = (number - from) * 3;
      }
      return piece[at] === hashes[of] && piece[at + 1] === hashes[of + 1] && piece[at + 2] === hashes[of + 2];
    },
  };
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
