import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { registerActions } from './actions.ts';
import { registerAnalyze } from './analyze.ts';
import { registerBackup } from './backup.ts';
import { registerCheck } from './check.ts';
import { registerDemo } from './demo.ts';
import { registerErase } from './erase.ts';
import { registerImport } from './import.ts';
import { registerImports } from './imports.ts';
import { registerJudge } from './judge.ts';
import { registerProfiles } from './profiles.ts';
import { registerReport } from './report.ts';
import { registerSearch } from './search.ts';
import { registerServe } from './serve.ts';
import { registerSettings } from './settings.ts';
import { registerSniff } from './sniff.ts';
import { registerThemes } from './themes.ts';
import { registerUndo } from './undo.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly ((program: Command, context: CliContext) => void)[] = [
  registerImport,
  registerSniff,
  registerAnalyze,
  registerJudge,
  registerReport,
  registerThemes,
  registerSearch,
  registerActions,
  registerImports,
  registerProfiles,
  registerUndo,
  registerErase,
  registerCheck,
  registerBackup,
  registerSettings,
  registerServe,
  registerDemo,
];
