import type { Said } from '../../shared/model/said.ts';
import type Database from 'better-sqlite3';

/** One prepared statement; values are always bound. Only files of main/db call it. */
export type Statement<Row = unknown> = Database.Statement<unknown[], Row>;

/** What readers of the store take: a connection whose statements are prepared once. */
export type ReadableDb = {
  /** Path of the store file. */
  readonly path: string;
  readonly isReadOnly: boolean;
  /**
   * The statement of this text, prepared once per connection. The text is a constant or built from fixed unions; `Row` is
   * what its SELECT gives, stated where the SELECT stands.
   */
  readonly statement: <Row = unknown>(sql: string) => Statement<Row>;
  /** Runs `work` on one state of the store, whatever other programs write meanwhile. */
  readonly snapshot: <T>(work: () => T) => T;
};

/** What writers of the store take. A store opened read-only throws at the first write (`SQLITE_READONLY`). */
export type WritableDb = ReadableDb & {
  /** Runs `work` in one transaction: all of it or nothing. A transaction inside a transaction is part of the outer one. */
  readonly transaction: <T>(work: () => T) => T;
  /**
   * A transaction of rows under a loading mark: in a WAL its commit waits for no disk. The next one that does covers it; after a
   * power failure before that the import is still marked, and removed.
   */
  readonly draft: <T>(work: () => T) => T;
  /**
   * Adds the rows of some tables of a SQLite database in memory to the tables of the same name, in a transaction of its own (not
   * inside another one).
   */
  readonly copyFrom: (image: Buffer, tables: readonly string[]) => void;
  /** Runs constant SQL that binds nothing: schema, pragmas. */
  readonly exec: (sql: string) => void;
  /** The writer's lease between programs: one at a time, the others are told who. See writer-lease.ts. */
  readonly lease: WriterLease;
};

export type WriterLease = {
  /** Takes the lease (again, when this program has it already); throws a StoreError of code `busy` otherwise. */
  readonly take: (purpose: string) => void;
  /** Gives back one `take`. */
  readonly release: () => void;
  readonly close: () => void;
};

/** An open store. `notices` says in words what the opening had to tidy or work around. */
export type Store = {
  readonly path: string;
  readonly db: WritableDb;
  readonly notices: readonly Said[];
  readonly close: () => void;
};
