import type { ImportOptions, ImportOutcome, Progress } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { beginImport, type ImportWriter } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import { customerLabel } from '../db/queries/terms.ts';
import type { WritableDb } from '../db/types.ts';
import type { StoreContext } from './recognised.ts';
import { keepPseudonymKey } from './pseudonym-key.ts';
import { pooledKeys } from './pooled-keys.ts';
import type { ReadCounts } from './read-records.ts';
import type { ImportReader, KnownFile, ReadDone, ReadPlan } from './reader/import-reader.ts';
import { openReader } from './reader/open-reader.ts';
import { askLater } from './ask-later.ts';
import { openQuestions, whatIsOpen } from './what-is-open.ts';

export type ImportInput = {
  db: WritableDb;
  path: string;
  /** Name of the file as people know it. */
  name: string;
  options: ImportOptions;
  /** What the store knows that a file is read with; left out: only its zone. */
  context?: StoreContext;
  /** The reader of a set of files, which has the tables that this one joins; else one is opened for the file. */
  reader?: ImportReader;
  /** What that reader found out about the file a moment ago; else it is found out now. */
  known?: KnownFile;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** Brings one file into the store: open → recognise → (nothing left to ask) → read, map, validate → store. All or nothing. */
export async function runImport(input: ImportInput): Promise<Result<ImportOutcome>> {
  const reader = input.reader ?? (await openReader([input.path]));
  try {
    const known = input.known === undefined ? await recognise(input, reader) : ok(input.known);
    if (!known.ok) return known;
    const asked = whatIsOpen(known.value);
    return asked.ok ? await store(input, reader, known.value) : asked;
  } finally {
    if (input.reader === undefined) reader.close();
  }
}

function recognise(input: ImportInput, reader: ImportReader): Promise<Result<KnownFile>> {
  const { path, name, options, onProgress, signal, context = readOrganisation(input.db) } = input;
  onProgress?.({ stage: 'recognising', done: 0, total: null, unit: 'bytes', perSecond: null });
  return reader.recognise({ path, name, options }, context, signal);
}

async function store(input: ImportInput, reader: ImportReader, known: KnownFile): Promise<Result<ImportOutcome>> {
  const { plan, recognition } = known;
  if (plan === null) throw new RangeError('an import needs a plan');
  const { dialect, columns, fields, fold, refundsOf } = plan;
  if (recognition.options.pseudonymise === true) keepPseudonymKey(input.db, input.context?.pseudonymKey);
  const writer = beginImport(input.db, {
    kind: plan.kind,
    fileName: input.name,
    source: plan.source.id,
    mapping: {
      options: recognition.options,
      dialect,
      dates: recognition.dates,
      sentinels: recognition.sentinels,
      columns,
      fields,
      fold,
      refundsOf,
    },
  });
  try {
    const { onProgress, signal } = input;
    let [duplicates, differing] = [0, 0];
    const sink = {
      writeRejects: writer.writeRejects,
      writeBatch: (batch: RecordBatch) => {
        const written = writer.writeBatch(batch);
        duplicates += written.duplicates;
        differing += written.differing;
      },
    };
    const read = await reader.read(known.id, sink, { scratchBeside: input.db.path, onProgress, signal });
    if (!read.ok) {
      writer.abandon();
      return read;
    }
    const refused = tooLittle(read.value, input.name);
    if (refused !== null) {
      writer.abandon();
      return refused;
    }
    const asked = await askLater(reader, known, { rows: read.value.rows, differing, ids: writer.differingIds() });
    const open = !asked.ok ? asked : asked.value === null ? null : openQuestions(input.name, [asked.value]);
    if (open !== null) {
      writer.abandon();
      return open;
    }
    return ok(finish(writer, { ...read.value, duplicates, differing }, plan, input));
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** A file of which nothing, or hardly anything, could be read is refused as a whole: the mapping is wrong, not the rows. */
function tooLittle(read: ReadCounts, file: string): Result<never> | null {
  if (read.rows === 0 && read.rejected > 0) {
    return saidTrouble('refused', say('trouble.allRejected', { file, n: String(read.rejected) }), {
      rejected: read.rejected,
    });
  }
  if (read.rows === 0 && Object.keys(read.leftOut).length === 0)
    return saidTrouble('refused', say('trouble.noRows', { file }));
  return null;
}

function finish(
  writer: ImportWriter,
  { leftOut, contacts, sha256, duplicates, differing, unread }: ReadDone & { duplicates: number; differing: number },
  { kind, source, unmapped }: ReadPlan,
  { name, db }: ImportInput,
): ImportOutcome {
  const summary = writer.finish({ leftOut, unmapped, fileSha256: sha256, contacts, unread });
  return {
    id: summary.id,
    file: name,
    kind,
    source: source.id,
    rows: summary.rows,
    added: summary.added,
    changed: summary.changed,
    same: summary.same,
    rejected: summary.rejected,
    duplicates,
    differing,
    contacts,
    leftOut,
    unmapped,
    unread,
    pooledKeys: kind === 'complaints' ? pooledKeys(writer.customerRows(), (id) => customerLabel(db, id)) : [],
  };
}
