import type { ImportSummary } from '../../../shared/model/analysis.ts';
import { bytesOf } from '../blobs.ts';
import type { UnreadWord } from '../../../shared/model/recognition.ts';
import type { WritableDb } from '../types.ts';
import { readImport } from './import-summaries.ts';
import { bumpStoreVersion } from './settings.ts';

export type FinishedImport = {
  rows: number;
  added: number;
  changed: number;
  same: number;
  duplicates: number;
  rejected: number;
  contacts: number;
  leftOut: Readonly<Record<string, number>>;
  unmapped: readonly string[];
  unread: readonly UnreadWord[];
  fields: readonly string[];
  fileSha256: string | null;
  asOf: number | null;
  dated: Uint32Array;
};

/** Takes the loading mark away: from here on everything the import carried is visible. */
export function finishImport(db: WritableDb, id: number, done: FinishedImport): ImportSummary {
  return db.transaction(() => {
    db.statement(`
      UPDATE import
      SET status = 'done', row_count = ?, added = ?, changed = ?, same = ?, duplicates = ?, rejected = ?, contacts = ?,
        left_out = ?, unmapped = ?, mapping = json_set(mapping, '$.unread', json(?)), fields = ?, file_sha256 = coalesce(?, file_sha256), as_of = ?, dated = ?, finished_at = ?
      WHERE id = ? AND status = 'loading'`).run(
      done.rows,
      done.added,
      done.changed,
      done.same,
      done.duplicates,
      done.rejected,
      done.contacts,
      JSON.stringify(done.leftOut),
      JSON.stringify(done.unmapped),
      // Only where; the words stand with the rows, and go with them.
      JSON.stringify([...new Map(done.unread.map(({ column, field }) => [column, { column, field }])).values()]),
      JSON.stringify(done.fields),
      done.fileSha256,
      done.asOf,
      bytesOf(done.dated),
      Date.now(),
      id,
    );
    bumpStoreVersion(db);
    const summary = readImport(db, id);
    if (summary?.status !== 'done') throw new RangeError(`import ${id} is not loading`);
    return summary;
  });
}
