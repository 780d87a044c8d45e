import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { beginImport } from '../../../main/db/queries/imports.ts';
import { SQLITE_WORDS, sqliteTrouble } from '../../../main/db/sqlite-trouble.ts';
import { hashColumns } from '../../support/describe-columns.ts';
import { killBatches } from '../../support/kill-rows.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

/** https://sqlite.org/rescode.html: all primary result codes but OK, ROW and DONE. */
const PRIMARY =
  'ABORT AUTH BUSY CANTOPEN CONSTRAINT CORRUPT EMPTY ERROR FORMAT FULL INTERNAL INTERRUPT IOERR LOCKED MISMATCH MISUSE NOLFS NOMEM NOTADB NOTFOUND NOTICE PERM PROTOCOL RANGE READONLY SCHEMA TOOBIG WARNING';

describe('the words for what SQLite says', () => {
  it('cover every primary code, and extended ones by it', () => {
    expect(Object.keys(SQLITE_WORDS).sort()).toEqual(PRIMARY.split(' ').map((name) => `SQLITE_${name}`));
    expect(sqliteTrouble(new Database.SqliteError('x', 'SQLITE_IOERR_SHMMAP'))).toMatchObject({ code: 'io' });
    expect(sqliteTrouble(new Database.SqliteError('x', 'SQLITE_BUSY_SNAPSHOT'))).toMatchObject({ code: 'busy' });
    expect(sqliteTrouble(new Error('no database error'))).toBeNull();
    expect(sqliteTrouble('nothing')).toBeNull();
  });

  it('say that the disk is full, and nothing of what was there is lost', () => {
    const { db } = temporaryStore();
    importRows(db, [{ caseId: '1', receivedAt: 0 }]);
    const before = hashColumns(buildColumns(db));
    const pages = db.statement<{ page_count: number }>('PRAGMA page_count').get()?.page_count ?? 0;
    db.exec(`PRAGMA max_page_count = ${pages + 8}`);
    const writer = beginImport(db, { kind: 'complaints', fileName: 'big.csv', source: 'generic' });
    let met: unknown = null;
    try {
      for (let file = 1; file < 50; file += 1) for (const batch of killBatches(file)) writer.writeBatch(batch);
    } catch (error) {
      met = error;
    }
    expect(sqliteTrouble(met)).toMatchObject({ code: 'io', details: { sqlite: 'SQLITE_FULL' } });
    writer.abandon();
    expect(hashColumns(buildColumns(db))).toBe(before);
    expect(checkStore(db)).toEqual([]);
  });
});
