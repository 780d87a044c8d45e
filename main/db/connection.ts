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
    transaction<T>(work: () => T): T {
      if (connection.inTransaction) return work();
      return connection.transaction(work).immediate();
    },
    snapshot<T>(work: () => T): T {
      if (connection.inTransaction) return work();
      return connection.transaction(work).deferred();
    },
    exec(sql) {
      connection.exec(sql);
    },
  };
}
