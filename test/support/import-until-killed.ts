import { openStore } from '../../main/db/open-store.ts';
import { beginImport, listImports } from '../../main/db/queries/imports.ts';
import { killBatches } from './kill-rows.ts';

/**
 * A program to be killed: imports file after file into the store named, saying a line for each batch and each import that
 * is done, until file `last`. With `hold` it stops in the midst of the first import and waits to be killed.
 */
const [path = '', last = '0', hold] = process.argv.slice(2);
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.error.message);
const { db, close } = opened.value;
for (let file = listImports(db).length + 1; file <= Number(last); file += 1) {
  const writer = beginImport(db, { kind: 'complaints', fileName: `${file}.csv`, source: 'generic' });
  for (const batch of killBatches(file)) {
    writer.writeBatch(batch);
    process.stdout.write('batch\n');
    if (hold !== undefined) await new Promise((resolve) => process.stdin.once('end', resolve).resume());
  }
  writer.finish();
  process.stdout.write(`done ${file}\n`);
}
close();
