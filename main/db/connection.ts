import Database from 'better-sqlite3';
import type { Statement, WritableDb, WriterLease } from './types.ts';

/** HAZARDS.md 1: what every connection is set to. WAL itself is chosen when the file is made. */
const PRAGMAS = [
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = FAST',
  'journal_size_limit = 67108864',
  'wal_autocheckpoint = 1000',
  'cache_size = -32768',
  'temp_store = MEMORY',
];

/** Opens an existing file as it is; throws what SQLite throws. */
export function connect(path: string, options: { isReadOnly: boolean }): Database.Database {
  const connection = new Database(path, { readonly: options.isReadOnly, fileMustExist: true, timeout: 5000 });
  try {
    for (const pragma of PRAGMAS) connection.pragma(pragma);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The thin face of a connection that queries work with. */
export function wrapConnection(connection: Database.Database, path: string, lease: WriterLease): WritableDb {
  const statements = new Map<string, Statement>();
  const isWal = connection.pragma('journal_mode', { simple: true }) === 'wal';

  function transaction<T>(work: () => T): T {
    if (connection.inTransaction) return work();
    return connection.transaction(work).immediate();
  }

  return {
    path,
    isReadOnly: connection.readonly,
    lease,
    statement<Row>(sql: string): Statement<Row> {
      const known = statements.get(sql);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a text has one row type, stated by its only caller
      if (known !== undefined) return known as Statement<Row>;
      const statement = connection.prepare<unknown[], Row>(sql);
      statements.set(sql, statement);
      return statement;
    },
    transaction,
    draft(work) {
      if (!isWal || connection.inTransaction) return transaction(work);
      connection.pragma('synchronous = NORMAL');
      try {
        return transaction(work);
      } finally {
        connection.pragma('synchronous = FULL');
      }
    },
    snapshot<T>(work: () => T): T {
      if (connection.inTransaction) return work();
      return connection.transaction(work).deferred();
    },
    copyFrom(image, tables) {
      if (connection.inTransaction) throw new RangeError('rows cannot be copied inside a transaction');
      copyTables(image, path, tables, isWal);
    },
    exec(sql) {
      connection.exec(sql);
    },
  };
}

/** How the store is written from a connection that it is attached to: as `PRAGMAS` say, but for what is said in `copyTables`. */
const ATTACHED_PRAGMAS = [
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'store.secure_delete = FAST',
  'store.journal_size_limit = 67108864',
  'wal_autocheckpoint = 1000',
];

/**
 * The connection is the image's own, because no other can read it. Its commit is one of a draft.
 */
function copyTables(image: Buffer, path: string, tables: readonly string[], isWal: boolean): void {
  const source = new Database(image, { timeout: 5000 });
  try {
    source.prepare('ATTACH ? AS store').run(path);
    for (const pragma of ATTACHED_PRAGMAS) source.pragma(pragma);
    source.pragma(`store.synchronous = ${isWal ? 'NORMAL' : 'FULL'}`);
    const copies = tables.map((table) => `INSERT INTO store.${table} SELECT * FROM main.${table};`);
    source.exec(`BEGIN IMMEDIATE; ${copies.join(' ')} COMMIT`);
  } finally {
    source.close();
  }
}
