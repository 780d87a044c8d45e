import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { IMPORT_CALLS } from '../../../shared/contract/import-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { listImports, readImport, undoImport } from '../../db/queries/imports.ts';
import { countRejects, groupRejects, listRejects } from '../../db/queries/rejects.ts';
import type { BareCore, WholeCore } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { importContext } from '../import-context.ts';
import { importJob } from '../import-job.ts';
import { thenThemes } from '../then-themes.ts';
import { sampleJob } from '../sample-job.ts';

/** Everything about bringing files in, and taking them out again. */
export function importHandlers(core: BareCore, whole: WholeCore): Handlers<keyof typeof IMPORT_CALLS> {
  const { store, jobs, resolveFile } = core;
  return {
    'sample.load': () => ok({ job: jobs.start(sampleJob(core)) }),
    'imports.recognise': async ({ file, options }) => {
      const path = resolveFile(file.ref);
      if (path === null) return unknownFile(file.name);
      const { recogniseFile } = await import('../../import/recognise-file.ts');
      return recogniseFile(path, options, { name: file.name, ...importContext(store) });
    },
    'imports.recognise-set': async ({ files }) => {
      const found = files.map(({ file, options }) => ({ path: resolveFile(file.ref), name: file.name, options }));
      const missing = found.find(({ path }) => path === null);
      if (missing !== undefined) return unknownFile(missing.name);
      const { recogniseSet } = await import('../../import/recognise-set.ts');
      const known = found.flatMap(({ path, ...rest }) => (path === null ? [] : [{ path, ...rest }]));
      return recogniseSet({ files: known, context: importContext(store) });
    },
    'imports.start': ({ files }) => {
      const found = files.map(({ file, options }) => ({ path: resolveFile(file.ref), name: file.name, options }));
      const known = found.flatMap(({ path, ...rest }) => (path === null ? [] : [{ path, ...rest }]));
      const missing = found.find(({ path }) => path === null);
      if (missing !== undefined) return unknownFile(missing.name);
      return ok({ job: jobs.start(thenThemes(whole, core, importJob(core, known))) });
    },
    'imports.list': () => ok(listImports(store.db)),
    'imports.undo': ({ id }) => undoImport(store.db, id),
    'imports.rejects': ({ id, offset, limit }) => {
      if (readImport(store.db, id) === null) return noImport(id);
      return ok({
        total: countRejects(store.db, id),
        groups: groupRejects(store.db, id),
        rows: listRejects(store.db, id, { offset, limit }),
      });
    },
    'imports.rejects-file': async ({ id, lang = 'en' }) => {
      const summary = readImport(store.db, id);
      if (summary === null) return noImport(id);
      const { rejectsFile } = await import('../rejects-file.ts');
      return ok(rejectsFile(store.db, summary, lang));
    },
  };
}

function unknownFile(name: string): ReturnType<typeof saidTrouble> {
  return saidTrouble('not-found', say('refused.fileGone', { name }));
}

function noImport(id: number): ReturnType<typeof saidTrouble> {
  return saidTrouble('not-found', say('store.noImport', { id: String(id) }));
}
