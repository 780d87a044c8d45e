/** `npm start`: the app. Plain JavaScript, so that an old Node is told so first. */
import { requireNode } from '../check-node.mjs';

requireNode();
const { start } = await import('./start.ts');
process.exitCode = await start();
