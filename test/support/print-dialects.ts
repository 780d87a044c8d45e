import { fileURLToPath } from 'node:url';
import { measureDialects } from './measure-dialects.ts';

/** `node test/support/print-dialects.ts [FOLDER] [CORPUS …]`: right, wrong and asked per annotated corpus. */
const [folder = fileURLToPath(new URL('../../../shared/data/csv-corpora/dialects', import.meta.url)), ...given] =
  process.argv.slice(2);
const corpora = given.length > 0 ? given : ['pollock', 'w3c'];

for (const corpus of corpora) {
  const { right, wrong, asked } = measureDialects(folder, corpus);
  const all = right.length + wrong.length + asked.length;
  process.stdout.write(
    `${corpus}: ${right.length} of ${all} right (${((100 * right.length) / all).toFixed(1)} %), ${wrong.length} wrong, ${asked.length} asked\n`,
  );
  for (const line of wrong) process.stdout.write(`  wrong  ${line}\n`);
  for (const line of asked) process.stdout.write(`  asked  ${line}\n`);
}
