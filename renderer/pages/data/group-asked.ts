import { headerKey } from '../../../shared/model/mapping-profile.ts';
import type { AskedQuestion } from '../../../shared/contract/asked.ts';
import type { Question } from '../../../shared/model/recognition.ts';

/** A question that has the same answers for several files of the same columns: it is put once. */
export type AskedGroup = { key: string; question: Question; files: readonly string[]; header: string };

/**
 * The questions about several files, those with the same answers for files of the same columns as one.
 * @param columnsOf  the columns of a file, by its name; null when it is not known
 */
export function groupAsked(
  asked: readonly AskedQuestion[],
  columnsOf: (file: string) => readonly string[] | null,
): AskedGroup[] {
  const groups = new Map<string, AskedGroup>();
  for (const { file, question } of asked) {
    const columns = columnsOf(file);
    if (columns === null) continue;
    const header = headerKey(columns);
    const key = [question.id, ...question.choices.map(({ flag }) => flag), header].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { key, question, header, files: [file] });
    else groups.set(key, { ...known, files: [...known.files, file] });
  }
  return [...groups.values()];
}
