#!/usr/bin/env node
/**
 * The `redress` command. Plain JavaScript: an old Node must be told so before a TypeScript file or better-sqlite3 is loaded.
 * The whole namespace is imported because an old Node has no `enableCompileCache` to import by name.
 */
import * as nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { requireNode } from '../../check-node.mjs';

requireNode();
// Loading a thousand files, V8 would make nurseries of dozens of megabytes that are never given back; an import, which streams, too.
setFlagsFromString('--semi-space-growth-factor=1');
// Compiled code is kept in the folder for temporary files: the next command starts in half the time.
nodeModule.enableCompileCache?.();
const { runCommandLine } = await import('./main.ts');
if (process.argv[2] !== 'import') setFlagsFromString('--semi-space-growth-factor=2');
process.exitCode = await runCommandLine(process.argv.slice(2), { env: process.env });
