import { ok, trouble, type Result, type Trouble } from '../../shared/model/result.ts';
import type { Question } from '../../shared/model/recognition.ts';
import type { Said } from '../../shared/model/said.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { PRESETS } from '../../shared/presets/registry.ts';
import { plainQuestion } from '../../shared/words/plain-question.ts';
import type { ImportReader, KnownFile } from './reader/import-reader.ts';
import { recogniseTogether, type FilesInput } from './recognise-together.ts';

export type KnownSet = {
  /** Files that have rows to import, in the order in which they go in. */
  imports: readonly KnownFile[];
  /** Those that are only joined to others. */
  tables: readonly KnownFile[];
};

/** The files of a set: recognise all together → see that nothing is left to ask. The questions of all files are put at once. */
export async function recogniseFiles(input: FilesInput, reader: ImportReader): Promise<Result<KnownSet>> {
  const recognised = await recogniseTogether(input, reader);
  if (!recognised.ok) return recognised;
  const known = allKnown(recognised.value);
  if (!known.ok) return known;
  const asked = unanswered(known.value);
  if (asked !== null) return { ok: false, error: asked };
  const [imports, tables] = [false, true].map((isTable) => known.value.filter(({ isLookup }) => isLookup === isTable));
  if (imports !== undefined && imports.length > 0) return ok({ imports: inTimeOrder(imports), tables: tables ?? [] });
  const names = known.value.map(({ file }) => file.name).join(', ');
  return saidTrouble('needs-decision', say('trouble.tablesAlone', { files: names }));
}

/** Every trouble of every file in one. */
function allKnown(recognised: readonly Result<KnownFile>[]): Result<KnownFile[]> {
  const troubles = recognised.flatMap((one) => (one.ok ? [] : [one.error]));
  const [first] = troubles;
  if (first === undefined) return ok(recognised.flatMap((one) => (one.ok ? [one.value] : [])));
  return troubles.length === 1
    ? { ok: false, error: first }
    : trouble(first.code, troubles.map(({ message }) => message).join('\n'), { troubles });
}

/** One trouble with the open questions of every file, or null. */
function unanswered(known: readonly KnownFile[]): Trouble | null {
  const lines: Said[] = [];
  const questions: unknown[] = [];
  const asked: { file: string; question: Question }[] = [];
  for (const { file, ...recognised } of known) {
    if (recognised.missing.length > 0) {
      const names = recognised.missing.map((id) => PRESETS.find((preset) => preset.id === id)?.label ?? id);
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
      asked.push({ file: file.name, question });
    }
  }
  if (lines.length === 0) return null;
  return saidTrouble('needs-decision', sayList(lines, 'line'), { questions, asked }).error;
}

/** Orders before complaints, then by name: monthly files are usually named by their month, and later ones update earlier ones. */
function inTimeOrder(files: readonly KnownFile[]): KnownFile[] {
  const rank = (known: KnownFile): number => (known.recognition.kind === 'complaints' ? 1 : 0);
  return [...files].sort(
    (a, b) => rank(a) - rank(b) || a.file.name.localeCompare(b.file.name, 'en', { numeric: true }),
  );
}
