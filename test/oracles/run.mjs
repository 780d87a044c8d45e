// Reference answers against shared/stats: `npm run -s oracles -- FOLDER`. Plain JavaScript: it must start on any Node.
import { requireNode } from '../../main/check-node.mjs';

requireNode();
const { runOracles } = await import('./run-oracles.ts');
process.exitCode = runOracles(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
