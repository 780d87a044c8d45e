import type { ImportOptions, ImportOutcome, Progress } from '../../shared/model/recognition.ts';
import { ok, trouble, type Result, type Trouble } from '../../shared/model/result.ts';
import { PRESETS } from '../../shared/presets/registry.ts';
import { undoImport } from '../db/queries/imports.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import type { WritableDb } from '../db/types.ts';
import type { JoinTables } from './join-tables.ts';
import { loadTables } from './load-tables.ts';
import { openSource } from './open-source.ts';
import { recogniseSource, type Recognised } from './recognise-source.ts';
import { runImport } from './run-import.ts';

export type ImportFile = { path: string; name: string; options: ImportOptions };

export type ImportsInput = {
  db: WritableDb;
  files: readonly ImportFile[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
};

type Known = { file: ImportFile; recognised: Recognised };

/**
 * Brings many files in, given in any order: recognise all → see which belong together → load the tables that others need
 * → import each. Questions of all files are put at once, before anything is stored; when a file fails, what this call
 * stored before it is undone.
 */
export async function runImports(input: ImportsInput): Promise<Result<readonly ImportOutcome[]>> {
  const known = await recogniseAll(input);
  if (!known.ok) return known;
  const loaded = await loadTables(
    known.value.map(({ file, recognised }) => ({ ...file, recognised })),
    input.signal,
  );
  if (!loaded.ok) return loaded;
  const asked = unanswered(known.value, loaded.value);
  if (asked !== null) return { ok: false, error: asked };
  const imports = known.value.filter(({ recognised }) => !isLookup(recognised));
  if (imports.length === 0) {
    return trouble(
      'needs-decision',
      `${known.value.map(({ file }) => file.name).join(', ')}: these tables are used only together with the files they belong to.`,
    );
  }
  return importAll(input, inTimeOrder(imports), loaded.value);
}

async function recogniseAll(input: ImportsInput): Promise<Result<Known[]>> {
  const { zone } = readOrganisation(input.db);
  const known: Known[] = [];
  const troubles: Trouble[] = [];
  for (const [i, file] of input.files.entries()) {
    input.onProgress?.({ stage: 'recognising', done: i, total: input.files.length, unit: 'steps', perSecond: null });
    const opened = openSource(file.path, file.name);
    if (!opened.ok) {
      troubles.push(opened.error);
      continue;
    }
    try {
      const recognised = await recogniseSource(opened.value, file.options, {
        zone,
        ...(input.signal === undefined ? {} : { signal: input.signal }),
      });
      if (recognised.ok) known.push({ file, recognised: recognised.value });
      else troubles.push(recognised.error);
    } finally {
      opened.value.close();
    }
    if (input.signal?.aborted === true) return trouble('cancelled', 'The import was cancelled. Nothing was stored.');
  }
  const first = troubles[0];
  if (first === undefined) return ok(known);
  return troubles.length === 1
    ? { ok: false, error: first }
    : trouble(first.code, troubles.map(({ message }) => message).join('\n'), { troubles });
}

/** One trouble with the open questions of every file, or null. */
function unanswered(known: readonly Known[], tables: JoinTables): Trouble | null {
  const lines: string[] = [];
  const questions: unknown[] = [];
  for (const { file, recognised } of known) {
    const missing = recognised.missing.filter((id) => !tables.has(id));
    if (missing.length > 0) {
      const names = missing.map((id) => PRESETS.find((preset) => preset.id === id)?.label ?? id);
      lines.push(`${file.name} can only be imported together with: ${names.join(', ')}. Give all files at once.`);
    }
    for (const question of recognised.recognition.questions) {
      lines.push(`${file.name}: ${question.text} ${question.choices.map(({ flag }) => flag).join(' or ')}`);
      questions.push({ file: file.name, ...question });
    }
  }
  return lines.length === 0 ? null : { code: 'needs-decision', message: lines.join('\n'), details: { questions } };
}

function isLookup({ preset, plan }: Recognised): boolean {
  return preset?.kind === 'lookup' && plan === null;
}

/** Orders before complaints, then by name: monthly files are usually named by their month, and later ones update earlier ones. */
function inTimeOrder(files: readonly Known[]): Known[] {
  const rank = (known: Known): number => (known.recognised.recognition.kind === 'complaints' ? 1 : 0);
  return [...files].sort(
    (a, b) => rank(a) - rank(b) || a.file.name.localeCompare(b.file.name, 'en', { numeric: true }),
  );
}

async function importAll(
  input: ImportsInput,
  files: readonly Known[],
  tables: JoinTables,
): Promise<Result<readonly ImportOutcome[]>> {
  const outcomes: ImportOutcome[] = [];
  for (const { file, recognised } of files) {
    const hasJoins = (recognised.preset?.joins ?? []).length > 0;
    const outcome = await runImport({
      db: input.db,
      ...file,
      tables,
      ...(hasJoins ? {} : { recognised }),
      ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
      ...(input.signal === undefined ? {} : { signal: input.signal }),
    });
    if (!outcome.ok) {
      for (const done of outcomes.reverse()) undoImport(input.db, done.id);
      return outcome;
    }
    outcomes.push(outcome.value);
  }
  return ok(outcomes);
}
