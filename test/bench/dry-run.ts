import { openStore } from '../../main/db/open-store.ts';
import { openSource } from '../../main/import/open-source.ts';
import { previewImport } from '../../main/import/preview-import.ts';
import { recogniseSource } from '../../main/import/recognise-source.ts';
import type { RowKind } from '../../shared/model/fields.ts';

/** A dry run as a process of its own: `node dry-run.ts STORE CSV KIND` recognises the file and counts what an import would do. */
const [path = '', csv = '', kind = 'complaints'] = process.argv.slice(2);
const opened = openStore(path, { create: { organisation: 'Bench', zone: 'UTC' } });
if (!opened.ok) throw new Error(opened.error.message);
const source = openSource(csv);
if (!source.ok) throw new Error(source.error.message);
const options: { kind: RowKind } = { kind: kind === 'orders' ? 'orders' : 'complaints' };
const recognised = await recogniseSource(source.value, options, { zone: 'UTC' });
source.value.close();
if (!recognised.ok) throw new Error(recognised.error.message);
const counted = await previewImport({ db: opened.value.db, path: csv, name: 'bench', recognised: recognised.value });
if (!counted.ok) throw new Error(counted.error.message);
opened.value.close();
process.stdout.write(`${JSON.stringify(counted.value)}\n`);
