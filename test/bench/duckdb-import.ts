import { DuckDBInstance } from '@duckdb/node-api';

/**
 * The DuckDB peer as a process of its own: `node duckdb-import.ts DATABASE CSV TABLE` reads a file with types found by DuckDB into
 * a table of a database file, with one thread.
 */
const [database = '', csv = '', table = 'complaints'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, { threads: '1', max_temp_directory_size: '0GB' });
const connection = await instance.connect();
await connection.run(
  `CREATE TABLE ${table === 'orders' ? 'orders' : 'complaints'} AS
  SELECT * FROM read_csv('${csv.replaceAll("'", "''")}', header = true, delim = ',', quote = '"', escape = '"', parallel = false)`,
);
await connection.run('CHECKPOINT');
connection.closeSync();
instance.closeSync();
