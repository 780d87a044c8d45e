import type { Command } from 'commander';
import type { CliContext } from '../context.ts';

export type Register = (program: Command, context: CliContext) => void;

/** Every command, in the order of the help. Its file is loaded where it is asked for, or where all are listed. */
export const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  import: async () => (await import('./import.ts')).registerImport,
  sniff: async () => (await import('./sniff.ts')).registerSniff,
  analyze: async () => (await import('./analyze.ts')).registerAnalyze,
  judge: async () => (await import('./judge.ts')).registerJudge,
  report: async () => (await import('./report.ts')).registerReport,
  themes: async () => (await import('./themes.ts')).registerThemes,
  search: async () => (await import('./search.ts')).registerSearch,
  actions: async () => (await import('./actions.ts')).registerActions,
  imports: async () => (await import('./imports.ts')).registerImports,
  profiles: async () => (await import('./profiles.ts')).registerProfiles,
  undo: async () => (await import('./undo.ts')).registerUndo,
  erase: async () => (await import('./erase.ts')).registerErase,
  check: async () => (await import('./check.ts')).registerCheck,
  backup: async () => (await import('./backup.ts')).registerBackup,
  settings: async () => (await import('./settings.ts')).registerSettings,
  serve: async () => (await import('./serve.ts')).registerServe,
  demo: async () => (await import('./demo.ts')).registerDemo,
};

/** The commands that these parameters can reach: the one that is named, all where none is. */
export function commandsFor([first = '']: readonly string[]): Promise<Register[]> {
  const named = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return Promise.all((named === undefined ? Object.values(COMMANDS) : [named]).map((load) => load()));
}
