import { benchDialects } from '../bench/dialects.ts';

/** `node test/support/print-dialects.ts [FOLDER] [CORPUS …]`: the same as `npm run -s bench -- dialects`. */
process.exitCode = await benchDialects(process.argv.slice(2));
