#!/usr/bin/env node
/**
 * The `redress` command. Plain JavaScript: an old Node must be told so before a TypeScript file or better-sqlite3 is loaded.
 * The whole namespace is imported because an old Node has no `enableCompileCache` to import by name.
 */
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { requireNode } from '../../check-node.mjs';

requireNode();
// An import streams: V8 would answer it with nurseries of dozens of megabytes that are never given back.
if (process.argv[2] === 'import') setFlagsFromString('--semi-space-growth-factor=1');
// Compiled code is kept in the folder for temporary files: the next command starts in half the time.
nodeModule.enableCompileCache?.();
const { runCommandLine } = await import('./main.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
