import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDialects } from '../support/measure-dialects.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/csv-corpora/dialects', import.meta.url));

/**
 * `npm run -s bench -- dialects [FOLDER] [CORPUS …] [--json]`: of annotated files, how many dialects are recognised right, how many
 * wrong without a word, and how many asked about. A folder holds corpora: files, and their annotations beside them.
 */
export function benchDialects(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder = FOLDER, ...given] = positionals;
  if (!existsSync(folder)) {
    process.stderr.write(`There is no folder of annotated files at ${folder}. Name one: bench -- dialects FOLDER\n`);
    return Promise.resolve(66);
  }
  const corpora = given.length > 0 ? given : ['pollock', 'w3c'];
  const found = corpora.map((corpus) => ({ corpus, ...measureDialects(folder, corpus) }));
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return Promise.resolve(0);
  }
  for (const { corpus, right, wrong, asked } of found) {
    const all = right.length + wrong.length + asked.length;
    const share = all === 0 ? '–' : `${((100 * right.length) / all).toFixed(1)} %`;
    process.stdout.write(
      `${corpus}: ${right.length} of ${all} right (${share}), ${wrong.length} wrong, ${asked.length} asked\n`,
    );
    for (const line of wrong) process.stdout.write(`  wrong  ${line}\n`);
    for (const line of asked) process.stdout.write(`  asked  ${line}\n`);
  }
  return Promise.resolve(0);
}
