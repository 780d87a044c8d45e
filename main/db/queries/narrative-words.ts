import { bytesOf, uint32Of } from '../blobs.ts';
import { sqliteTrouble } from '../sqlite-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { lastFinishedVersion, narrativePages } from './narratives.ts';

/** Narratives read in one go. */
const AT_ONCE = 5000;

type Known = { searchedTo: number; versions: Uint8Array };

/**
 * Which versions of finished imports have a word in their narrative. Found once for each narrative and remembered in the store: a
 * narrative never changes, so a new import only costs what it brought. Where the store cannot be written to, the rest is looked
 * through each time.
 * @param word  names what is looked for
 * @param hasWord  the test for it, the same for the same word
 * @returns  version ids, ascending
 */
export function versionsWithWord(db: WritableDb, word: string, hasWord: (text: string) => boolean): Uint32Array {
  const known = db
    .statement<Known>('SELECT searched_to AS searchedTo, versions FROM narrative_word WHERE word = ?')
    .get(word) ?? { searchedTo: 0, versions: new Uint8Array(0) };
  const end = lastFinishedVersion(db);
  const found = uint32Of(known.versions);
  if (end <= known.searchedTo) return found;
  const all = Uint32Array.from([...found, ...search(db, known.searchedTo, end, hasWord)]);
  remember(db, word, end, all);
  return all;
}

/** Forgets what was found in versions from `first` on, which are about to go and whose ids may be given again. */
export function forgetWordsFrom(db: WritableDb, first: number): number {
  return db.statement('DELETE FROM narrative_word WHERE searched_to >= ?').run(first).changes;
}

function search(db: ReadableDb, from: number, end: number, hasWord: (text: string) => boolean): number[] {
  const found: number[] = [];
  for (const page of narrativePages(db, from, end, AT_ONCE))
    for (const [id, body] of page) if (hasWord(body)) found.push(id);
  return found;
}

/** Only where that is easily done; whoever asked has the answer anyway. */
function remember(db: WritableDb, word: string, end: number, versions: Uint32Array): void {
  if (db.isReadOnly) return;
  try {
    db.lease.take('remembering a word');
    try {
      db.statement(`
        INSERT INTO narrative_word (word, searched_to, versions) VALUES (?, ?, ?)
        ON CONFLICT (word) DO UPDATE SET searched_to = excluded.searched_to, versions = excluded.versions`).run(
        word,
        end,
        bytesOf(versions),
      );
    } finally {
      db.lease.release();
    }
  } catch (error) {
    const code = sqliteTrouble(error)?.code;
    if (code !== 'busy' && code !== 'io' && code !== 'cannot-create') throw error;
  }
}
