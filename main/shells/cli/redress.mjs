#!/usr/bin/env node
/**
 * The `redress` command. Plain JavaScript: an old Node must be told so before a TypeScript file or better-sqlite3 is loaded.
 */
import { requireNode } from '../../check-node.mjs';

requireNode();
const { runCommandLine } = await import('./main.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
