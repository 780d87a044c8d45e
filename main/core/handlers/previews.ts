import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { isRowKind } from '../../../shared/model/fields.ts';
import type { PREVIEW_CALLS } from '../../../shared/contract/preview-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { maskChanges } from '../mask-changes.ts';
import { readImportChanges } from '../../db/queries/import-changes.ts';
import { readImport } from '../../db/queries/imports.ts';
import type { BareCore } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { importContext } from '../import-context.ts';

/** What an import would do, and what one did. */
export function previewHandlers(core: BareCore): Handlers<keyof typeof PREVIEW_CALLS> {
  const { store, previews, resolveFile } = core;
  return {
    'imports.preview': ({ files }) => {
      const found = files.map(({ file, options }) => ({ path: resolveFile(file.ref), name: file.name, options }));
      const missing = found.find(({ path }) => path === null);
      if (missing !== undefined) return saidTrouble('not-found', say('refused.fileGone', { name: missing.name }));
      const known = found.flatMap(({ path, ...rest }) => (path === null ? [] : [{ path, ...rest }]));
      const job = previews.start(async ({ signal, report }) => {
        const { previewImports } = await import('../../import/preview-imports.ts');
        return previewImports({
          db: store.db,
          files: known,
          context: importContext(store),
          onProgress: report,
          signal,
        });
      });
      return ok({ job });
    },
    'imports.preview-state': ({ job }) => {
      const state = previews.get(job);
      return state === null ? saidTrouble('not-found', say('refused.noDryRun')) : ok(state);
    },
    'imports.changes': ({ id }) => {
      const summary = readImport(store.db, id);
      if (summary === null) return saidTrouble('not-found', say('store.noImport', { id: String(id) }));
      const { kind } = summary;
      if (!isRowKind(kind)) throw new RangeError(`import ${id} is of kind ${kind}`);
      return ok(maskChanges(readImportChanges(store.db, id, kind)));
    },
  };
}
