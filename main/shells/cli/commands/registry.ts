import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { registerAnalyze } from './analyze.ts';
import { registerDemo } from './demo.ts';
import { registerImport } from './import.ts';
import { registerReport } from './report.ts';
import { registerServe } from './serve.ts';
import { registerSniff } from './sniff.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly ((program: Command, context: CliContext) => void)[] = [
  registerImport,
  registerSniff,
  registerAnalyze,
  registerReport,
  registerServe,
  registerDemo,
];
