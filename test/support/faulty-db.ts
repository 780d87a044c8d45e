import Database from 'better-sqlite3';
import type { Statement, WritableDb } from '../../main/db/types.ts';

/** A store's connection of which call number `n` (statements run, transactions ended) fails as a broken disk does. */
export type FaultyDb = WritableDb & { readonly calls: () => number };

/**
 * After SQLite's own I/O error tests: the n-th storage call fails, once or from then on.
 * @param n  1-based; calls before it go through
 */
export function faultyDb(db: WritableDb, n: number, isLasting: boolean): FaultyDb {
  let calls = 0;

  function count(): void {
    calls += 1;
    if (calls === n || (isLasting && calls > n)) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_WRITE');
  }

  return {
    ...db,
    calls: () => calls,
    statement<Row>(sql: string): Statement<Row> {
      return new Proxy(db.statement<Row>(sql), {
        get(target, name) {
          const member: unknown = Reflect.get(target, name, target);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]): unknown => {
            if (name === 'run') count();
            const given: unknown = Reflect.apply(member, target, args);
            return given === target ? db.statement<Row>(sql) : given;
          };
        },
      });
    },
    transaction<T>(work: () => T): T {
      return db.transaction(() => {
        const value = work();
        count();
        return value;
      });
    },
    draft<T>(work: () => T): T {
      return db.draft(() => {
        const value = work();
        count();
        return value;
      });
    },
    copyFrom(image, tables) {
      count();
      db.copyFrom(image, tables);
      count();
    },
    exec(sql) {
      count();
      db.exec(sql);
    },
  };
}
