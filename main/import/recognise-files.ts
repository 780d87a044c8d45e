import type { Progress } from '../../shared/model/recognition.ts';
import { ok, trouble, type Result, type Trouble } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { cancelledTrouble } from './turns.ts';
import { PRESETS } from '../../shared/presets/registry.ts';
import { plainQuestion } from '../../shared/words/plain-question.ts';
import type { ImportReader, KnownFile, ReadFile } from './reader/import-reader.ts';
import type { StoreContext } from './recognise-source.ts';

export type FilesInput = {
  files: readonly ReadFile[];
  context: StoreContext;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * The files of a set that have rows to import, in the order in which they go in: recognise all → load the tables that others
 * need → see that nothing is left to ask. The questions of all files are put at once.
 */
export async function recogniseFiles(input: FilesInput, reader: ImportReader): Promise<Result<KnownFile[]>> {
  const known = await recogniseAll(input, reader);
  if (!known.ok) return known;
  const loaded = await reader.loadTables(
    known.value.map(({ id }) => id),
    input.signal,
  );
  if (!loaded.ok) return loaded;
  const asked = unanswered(known.value, loaded.value);
  if (asked !== null) return { ok: false, error: asked };
  const imports = known.value.filter(({ isLookup }) => !isLookup);
  if (imports.length > 0) return ok(inTimeOrder(imports));
  const names = known.value.map(({ file }) => file.name).join(', ');
  return saidTrouble('needs-decision', say('trouble.tablesAlone', { files: names }));
}

async function recogniseAll(
  { files, context, onProgress, signal }: FilesInput,
  reader: ImportReader,
): Promise<Result<KnownFile[]>> {
  const known: KnownFile[] = [];
  const troubles: Trouble[] = [];
  for (const [i, file] of files.entries()) {
    onProgress?.({ stage: 'recognising', done: i, total: files.length, unit: 'steps', perSecond: null });
    const recognised = await reader.recognise(file, context, signal);
    if (recognised.ok) known.push(recognised.value);
    else troubles.push(recognised.error);
    if (signal?.aborted === true) return cancelledTrouble();
  }
  const first = troubles[0];
  if (first === undefined) return ok(known);
  return troubles.length === 1
    ? { ok: false, error: first }
    : trouble(first.code, troubles.map(({ message }) => message).join('\n'), { troubles });
}

/** One trouble with the open questions of every file, or null. */
function unanswered(known: readonly KnownFile[], tables: readonly string[]): Trouble | null {
  const lines: Said[] = [];
  const questions: unknown[] = [];
  for (const { file, ...recognised } of known) {
    const missing = recognised.missing.filter((id) => !tables.includes(id));
    if (missing.length > 0) {
      const names = missing.map((id) => PRESETS.find((preset) => preset.id === id)?.label ?? id);
      lines.push(say('trouble.onlyTogether', { file: file.name, tables: names.join(', ') }));
    }
    for (const question of recognised.recognition.questions) {
      lines.push(
        say('said.question', {
          file: file.name,
          question: question.said,
          flags: sayList(
            question.choices.map(({ flag }) => flag),
            'or',
          ),
        }),
      );
      questions.push({ file: file.name, ...plainQuestion(question) });
    }
  }
  if (lines.length === 0) return null;
  return saidTrouble('needs-decision', sayList(lines, 'line'), { questions }).error;
}

/** Orders before complaints, then by name: monthly files are usually named by their month, and later ones update earlier ones. */
function inTimeOrder(files: readonly KnownFile[]): KnownFile[] {
  const rank = (known: KnownFile): number => (known.recognition.kind === 'complaints' ? 1 : 0);
  return [...files].sort(
    (a, b) => rank(a) - rank(b) || a.file.name.localeCompare(b.file.name, 'en', { numeric: true }),
  );
}
