import type { ImportPreview } from '../../shared/model/import-preview.ts';
import type { ImportOptions, Progress } from '../../shared/model/recognition.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openImportCounter, type ImportCounter, type WrittenCounts } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { ReadableDb } from '../db/types.ts';
import { askLater, type SharedRows } from './ask-later.ts';
import type { StoreContext } from './recognised.ts';
import { pooledKeys } from './pooled-keys.ts';
import type { ReadCounts } from './read-records.ts';
import type { ImportReader, KnownFile, ReadPlan } from './reader/import-reader.ts';
import { openReader } from './reader/open-reader.ts';
import { whatIsOpen } from './what-is-open.ts';

export type PreviewInput = {
  db: ReadableDb;
  path: string;
  name: string;
  options: ImportOptions;
  /** What the store knows that a file is read with; left out: only its zone. */
  context?: StoreContext;
  /** The reader that recognised the file, and what it found out; else it is recognised now. */
  reader?: ImportReader;
  known?: KnownFile;
  /** Counters by kind and source, shared by the files of a set; who gives them closes them. */
  counters?: Map<string, ImportCounter>;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

/** A dry run: recognise → (nothing left to ask) → read, map, validate → count. Nothing is written. */
export async function previewImport(input: PreviewInput): Promise<Result<ImportPreview>> {
  const { db, path, name, options, onProgress, signal } = input;
  const reader = input.reader ?? (await openReader([path]));
  const counters = input.counters ?? new Map<string, ImportCounter>();
  try {
    const context = input.context ?? readOrganisation(db);
    const known =
      input.known === undefined ? await reader.recognise({ path, name, options }, context, signal) : ok(input.known);
    if (!known.ok) return known;
    const asked = whatIsOpen(known.value);
    if (!asked.ok) return asked;
    const { plan, id } = known.value;
    if (plan === null) throw new RangeError('a dry run needs a plan');
    const counter = counterOf(db, counters, plan);
    counter.startFile();
    const before = counter.counts();
    const rejects = rejectGroups();
    const sink = { writeBatch: counter.add, writeRejects: rejects.add };
    const read = await reader.read(id, sink, { scratchBeside: db.path, onProgress, signal });
    if (!read.ok) return read;
    const shared = await askLater(reader, known.value, sharedIn(read.value, counter, before));
    if (!shared.ok) return shared;
    const questions = shared.value === null ? [] : [shared.value];
    return ok(previewOf(name, plan, read.value, { counter, before, rejects: rejects.groups(), questions }));
  } finally {
    if (input.reader === undefined) reader.close();
    if (input.counters === undefined) for (const counter of counters.values()) counter.close();
  }
}

function counterOf(db: ReadableDb, counters: Map<string, ImportCounter>, { kind, source }: ReadPlan): ImportCounter {
  const key = `${kind} ${source.id}`;
  const counter = counters.get(key) ?? openImportCounter(db, { kind, scope: source.id });
  counters.set(key, counter);
  return counter;
}

/** Rows that share their number within the file: one that an earlier file of the set holds may only be an older state. */
function sharedIn({ rows }: ReadCounts, counter: ImportCounter, before: WrittenCounts): SharedRows {
  return { rows, differing: counter.counts().differing - before.differing, ids: counter.differingIds() };
}

type Counted = {
  counter: ImportCounter;
  before: WrittenCounts;
  rejects: ImportPreview['rejects'];
  questions: ImportPreview['questions'];
};

function previewOf(
  file: string,
  { kind, source, unmapped, notKept, keyedBy }: ReadPlan,
  { rows, rejected, contacts, leftOut, unread }: ReadCounts,
  { counter, before, rejects, questions }: Counted,
): ImportPreview {
  const counts = counter.counts();
  const customers = counter.customers();
  return {
    file,
    kind,
    source: source.id,
    rows,
    added: counts.added - before.added,
    changed: counts.changed - before.changed,
    same: counts.same - before.same,
    duplicates: counts.duplicates - before.duplicates,
    questions,
    vanished: counter.vanished(),
    span: counter.span(),
    rejected,
    rejects,
    contacts,
    leftOut,
    unmapped,
    unread,
    notKept,
    keyedBy,
    pooledKeys: kind === 'complaints' ? pooledKeys(customers.rows, customers.labelOf) : [],
  };
}

function rejectGroups(): { add: (rejects: readonly Reject[]) => void; groups: () => ImportPreview['rejects'] } {
  const groups = new Map<string, { rule: string; column: string | null; message: string; n: number }>();
  return {
    add: (rejects) => {
      for (const { rule, column, message } of rejects) {
        const key = `${rule} ${column ?? ''}`;
        const known = groups.get(key);
        if (known === undefined) groups.set(key, { rule, column, message, n: 1 });
        else known.n += 1;
      }
    },
    groups: () => [...groups.values()].toSorted((a, b) => b.n - a.n),
  };
}
