import type { Command } from 'commander';
import { Argument } from 'commander';
import type { CliContext } from '../context.ts';
import { parseWhole, storeOption } from '../options.ts';

type Flags = { store: string; json?: boolean };

/** `redress undo --store S N`: takes import N out, in any order; the numbers are then exactly those of the others. */
export function registerUndo(program: Command, context: CliContext): void {
  program
    .command('undo')
    .description(context.t('help.undo'))
    .addArgument(new Argument('<import>', context.t('help.undo.import')).argParser(parseWhole))
    .addOption(storeOption(context))
    .option('--json', context.t('help.json'))
    .action((id: number, flags: Flags) => undo(id, flags, context));
}

async function undo(id: number, flags: Flags, context: CliContext): Promise<void> {
  const opened = await context.openApp(flags.store);
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const undone = await app.invoke('imports.undo', { id });
    if (!undone.ok) return context.fail(undone.error);
    if (flags.json === true) context.printJson(undone.value);
    else context.err(`${context.t('cli.undone', { id: String(id), file: undone.value.file })}\n`);
    return undefined;
  } finally {
    await app.close();
  }
}
