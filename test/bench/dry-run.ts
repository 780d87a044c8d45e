import { openStore } from '../../main/db/open-store.ts';
import { previewImport } from '../../main/import/preview-import.ts';
import type { RowKind } from '../../shared/model/fields.ts';

/** A dry run as a process of its own: `node dry-run.ts STORE CSV KIND` recognises the file and counts what an import would do. */
const [path = '', csv = '', kind = 'complaints'] = process.argv.slice(2);
const opened = openStore(path, { create: { organisation: 'Bench', zone: 'UTC' } });
if (!opened.ok) throw new Error(opened.error.message);
const options: { kind: RowKind } = { kind: kind === 'orders' ? 'orders' : 'complaints' };
const counted = await previewImport({ db: opened.value.db, path: csv, name: 'bench', options });
if (!counted.ok) throw new Error(counted.error.message);
opened.value.close();
process.stdout.write(`${JSON.stringify(counted.value)}\n`);
