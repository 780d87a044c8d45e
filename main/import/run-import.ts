import { createHash } from 'node:crypto';
import type { ImportOptions, ImportOutcome, Progress } from '../../shared/model/recognition.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { beginImport, type ImportWriter } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { WritableDb } from '../db/types.ts';
import type { JoinTables } from './join-tables.ts';
import { openSource, type SourceFile } from './open-source.ts';
import { pooledKeyCounter } from './pooled-keys.ts';
import { readRecords, type ReadCounts } from './read-records.ts';
import { recogniseSource, type Recognised } from './recognise-source.ts';
import { whatIsOpen } from './what-is-open.ts';

export type ImportInput = {
  db: WritableDb;
  path: string;
  /** Name of the file as people know it. */
  name: string;
  options: ImportOptions;
  /** Other tables of the same export, where the source needs them. */
  tables?: JoinTables;
  /** What was found out about the file a moment ago, with the same tables; else it is found out now. */
  recognised?: Recognised;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** Brings one file into the store: open → recognise → (nothing left to ask) → read, map, validate → store. All or nothing. */
export async function runImport(input: ImportInput): Promise<Result<ImportOutcome>> {
  const opened = openSource(input.path, input.name);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    const recognised = input.recognised === undefined ? await recognise(input, source) : ok(input.recognised);
    if (!recognised.ok) return recognised;
    const asked = whatIsOpen(recognised.value);
    return asked.ok ? await store(input, source, recognised.value) : asked;
  } finally {
    source.close();
  }
}

function recognise(input: ImportInput, source: SourceFile): Promise<Result<Recognised>> {
  input.onProgress?.({ stage: 'recognising', done: 0, total: source.bytes, unit: 'bytes', perSecond: null });
  return recogniseSource(source, input.options, {
    zone: readOrganisation(input.db).zone,
    ...(input.tables === undefined ? {} : { tables: input.tables }),
    ...(input.signal === undefined ? {} : { signal: input.signal }),
  });
}

async function store(input: ImportInput, source: SourceFile, recognised: Recognised): Promise<Result<ImportOutcome>> {
  const { plan, extension, recognition } = recognised;
  if (plan === null) throw new RangeError('an import needs a plan');
  const hash = createHash('sha256');
  const pooled = pooledKeyCounter();
  const writer = beginImport(input.db, {
    kind: plan.kind,
    fileName: input.name,
    source: plan.source.id,
    mapping: {
      options: input.options,
      dialect: plan.dialect,
      dates: recognition.dates,
      columns: plan.columns.slice(0, plan.width),
      fields: plan.fields.map(({ field, column }) => [field.id, column]),
    },
  });
  try {
    const read = await readRecords({
      source,
      plan,
      extension,
      sink: {
        writeBatch: (batch) => {
          writer.writeBatch(batch);
          pooled.add(batch);
        },
        writeRejects: writer.writeRejects,
      },
      onBytes: (bytes) => hash.update(bytes),
      onProgress: input.onProgress,
      signal: input.signal,
    });
    if (!read.ok) {
      writer.abandon();
      return read;
    }
    const refused = tooLittle(read.value, source.name);
    if (refused !== null) {
      writer.abandon();
      return refused;
    }
    return ok(finish(writer, read.value, recognised, input, hash.digest('hex'), pooled.keys()));
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** A file of which nothing, or hardly anything, could be read is refused as a whole: the mapping is wrong, not the rows. */
function tooLittle(read: ReadCounts, file: string): Result<never> | null {
  if (read.rows === 0 && read.rejected > 0) {
    return trouble(
      'refused',
      `${file}: all ${read.rejected} rows were rejected. The columns are probably mapped wrongly, or the dates are in another order.`,
      { rejected: read.rejected },
    );
  }
  if (read.rows === 0 && Object.keys(read.leftOut).length === 0) return trouble('refused', `${file} holds no rows.`);
  return null;
}

function finish(
  writer: ImportWriter,
  read: ReadCounts,
  recognised: Recognised,
  input: ImportInput,
  fileSha256: string,
  pooledKeys: ImportOutcome['pooledKeys'],
): ImportOutcome {
  const { plan } = recognised;
  const unmapped = plan?.unmapped ?? [];
  const summary = writer.finish({ leftOut: read.leftOut, unmapped, fileSha256 });
  return {
    id: summary.id,
    file: input.name,
    kind: plan?.kind ?? 'complaints',
    source: plan?.source.id ?? 'generic',
    rows: summary.rows,
    added: summary.added,
    changed: summary.changed,
    same: summary.same,
    rejected: summary.rejected,
    leftOut: read.leftOut,
    unmapped,
    pooledKeys,
  };
}
