import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseSet } from '../../main/import/recognise-set.ts';
import type { ImportOptions, Recognition } from '../../shared/model/recognition.ts';
import { temporaryFolder } from './temporary-store.ts';

/** Texts of files that are given together, by name, and what is said of some of them. */
export type Files = Readonly<Record<string, string>>;
export type Options = Readonly<Record<string, ImportOptions>>;

/** Writes files of a set into a folder of their own. */
export function writeFiles(
  files: Files,
  options: Options = {},
): { path: string; name: string; options: ImportOptions }[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path, name, options: options[name] ?? {} };
  });
}

/** What is recognised of each, by name; a file that is refused fails the test. */
export async function lookAtFiles(files: Files, options: Options = {}): Promise<Record<string, Recognition>> {
  const found = await recogniseSet({ files: writeFiles(files, options), context: { zone: 'UTC' } });
  if (!found.ok) throw new Error(found.error.message);
  return Object.fromEntries(
    Object.keys(files).map((name, i) => {
      const one = found.value[i];
      if (one?.ok !== true) throw new Error(`${name}: ${one?.error.message}`);
      return [name, one.value];
    }),
  );
}

/** The column of each field that has one. */
export const fieldsOf = (found: Recognition | undefined): Record<string, string> =>
  Object.fromEntries((found?.columns ?? []).flatMap(({ field, name }) => (field === null ? [] : [[field, name]])));
