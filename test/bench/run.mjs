// Ratios against peers in one run: `npm run -s bench -- import|analysis|actions|verdicts`. Plain JavaScript: it must start on any Node.
import { requireNode } from '../../main/check-node.mjs';

requireNode();
const { runBench } = await import('./main.ts');
process.exitCode = await runBench(process.argv.slice(2));
