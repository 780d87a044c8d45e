import { openStore } from '../../main/db/open-store.ts';
import { beginImport, listImports } from '../../main/db/queries/imports.ts';
import { sqliteTrouble } from '../../main/db/sqlite-trouble.ts';

/** What a user who may only read sees of a store: one JSON document. */
const [path = ''] = process.argv.slice(2);
const read = openStore(path, { readOnly: true });
if (!read.ok) throw new Error(read.error.message);
const reading = { imports: listImports(read.value.db).length, notices: read.value.notices };
read.value.close();
process.stdout.write(JSON.stringify({ reading, writing: tryToWrite(), creating: tryToCreate() }));

function tryToWrite(): string {
  const opened = openStore(path);
  if (!opened.ok) return opened.error.code;
  try {
    beginImport(opened.value.db, { kind: 'complaints', fileName: 'x.csv', source: 'generic' });
    return 'written';
  } catch (error) {
    return sqliteTrouble(error)?.code ?? 'unknown';
  } finally {
    opened.value.close();
  }
}

function tryToCreate(): string {
  const made = openStore(`${path}-second.redress`, { create: { organisation: 'X', zone: 'UTC' } });
  return made.ok ? 'made' : made.error.code;
}
