import { createHash } from 'node:crypto';
import { ok, type Result } from '../../../shared/model/result.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { FileLink } from '../file-link.ts';
import type { JoinTables } from '../join-tables.ts';
import { loadTables } from '../load-tables.ts';
import { openSource } from '../open-source.ts';
import { profileOfImport } from '../profile-of-import.ts';
import { readRecords, type RecordReceiver } from '../read-records.ts';
import { recogniseSource } from '../recognise-source.ts';
import type { Recognised } from '../recognised.ts';
import { askSharedLater } from '../several-rows.ts';
import type { ImportReader, KnownFile, ReadDone, ReadFile, ReadWatch } from './import-reader.ts';

/** A reader whose sink may answer later (the line to another thread). */
export type LocalReader = Omit<ImportReader, 'read'> & {
  read: (id: number, sink: RecordReceiver, watch: ReadWatch) => Promise<Result<ReadDone>>;
};

type Known = { file: ReadFile; recognised: Recognised; stamp: string };

/** Reads in this thread, giving way to other work after each batch. */
export function openLocalReader(): LocalReader {
  const known: Known[] = [];
  let tables: JoinTables = new Map();
  const links = new Map<string, FileLink>();

  function knownAt(id: number): Known {
    const found = known[id];
    if (found === undefined) throw new RangeError(`no file ${id} was recognised`);
    return found;
  }

  function closeTables(): void {
    for (const { rows } of tables.values()) rows.close();
  }

  return {
    async recognise(file, store, signal) {
      const opened = openSource(file.path, file.name);
      if (!opened.ok) return opened;
      try {
        const link = links.get(file.path) ?? null;
        const context = { ...store, tables, link, ...(signal === undefined ? {} : { signal }) };
        const recognised = await recogniseSource(opened.value, file.options, context);
        if (!recognised.ok) return recognised;
        known.push({ file, recognised: recognised.value, stamp: opened.value.stamp });
        return ok(knownFile(known.length - 1, file, recognised.value));
      } finally {
        opened.value.close();
      }
    },
    async loadTables(ids, signal) {
      const files = ids.map(knownAt).map(({ file, recognised }) => ({ ...file, recognised }));
      const loaded = await loadTables(files, signal);
      if (!loaded.ok) return loaded;
      closeTables();
      tables = loaded.value.tables;
      const linked = loaded.value.links.flatMap((link, i) => {
        const [id, path] = [ids[i], files[i]?.path];
        if (link === null || id === undefined || path === undefined) return [];
        links.set(path, link);
        return [id];
      });
      // What the first look found out is not needed any more.
      for (const id of ids) known[id] = { ...knownAt(id), recognised: { ...knownAt(id).recognised, scouted: null } };
      return ok({ tables: [...tables.keys()], linked });
    },
    async read(id, sink, watch) {
      const { file, recognised, stamp } = knownAt(id);
      const { plan, extension } = recognised;
      if (plan === null) throw new RangeError('reading rows needs a plan');
      const opened = openSource(file.path, file.name);
      if (!opened.ok) return opened;
      if (opened.value.stamp !== stamp) {
        opened.value.close();
        return saidTrouble('unreadable', say('trouble.changedSince', { file: file.name }));
      }
      const hash = createHash('sha256');
      try {
        const onBytes = (bytes: Uint8Array): void => void hash.update(bytes);
        const read = await readRecords({ source: opened.value, plan, extension, sink, onBytes, ...watch });
        return read.ok ? ok({ ...read.value, sha256: hash.digest('hex') }) : read;
      } finally {
        opened.value.close();
      }
    },
    askShared(id, { ids, n, all }) {
      const { file, recognised } = knownAt(id);
      const { plan, extension, dialect } = recognised;
      if (plan === null) throw new RangeError('rows that were read have a plan');
      const opened = openSource(file.path, file.name);
      if (!opened.ok) return Promise.resolve(opened);
      try {
        const input = { source: opened.value, dialect, width: plan.width, extension };
        return Promise.resolve(askSharedLater(plan, input, new Set(ids), { n, all }));
      } finally {
        opened.value.close();
      }
    },
    close: closeTables,
  };
}

function knownFile(id: number, file: ReadFile, recognised: Recognised): KnownFile {
  const { recognition, plan, preset, missing, refusal, isTable } = recognised;
  return {
    id,
    file,
    recognition,
    plan:
      plan === null
        ? null
        : {
            kind: plan.kind,
            source: plan.source,
            dialect: plan.dialect,
            columns: plan.columns.slice(0, plan.width),
            fields: plan.fields.map(({ field, column }) => [field.id, column] as const),
            unmapped: plan.unmapped,
            notKept: plan.personal.map((position) => plan.columns[position] ?? ''),
            // Refunds beside their orders leave open what several rows of one number are.
            fold: (plan.fold?.how === 'refunds' ? plan.fold.of : plan.fold)?.how ?? null,
            refundsOf: plan.fold?.how === 'refunds' ? plan.fold.column : null,
            keyedBy: !plan.isContentKey ? 'id' : plan.keyPositions.length > 0 ? 'columns' : 'content',
          },
    profile: profileOfImport(recognised),
    isLookup: isTable || (preset?.kind === 'lookup' && plan === null),
    hasJoins: (preset?.joins ?? []).length > 0,
    missing,
    refusal,
  };
}
