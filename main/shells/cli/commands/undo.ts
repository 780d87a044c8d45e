import type { Command } from 'commander';
import { Argument } from 'commander';
import type { CliContext } from '../context.ts';
import { parseWhole, storeOption } from '../options.ts';

type Flags = { store: string; json?: boolean };

/** `redress undo --store S N`: takes import N out, in any order; the numbers are then exactly those of the others. */
export function registerUndo(program: Command, context: CliContext): void {
  program
    .command('undo')
    .description('take an import out again; its number is in the list of imports')
    .addArgument(new Argument('<import>', 'number of the import').argParser(parseWhole))
    .addOption(storeOption())
    .option('--json', 'one document')
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
    else context.err(`Import ${id} (${undone.value.file}) is undone. Import the file again to bring it back.\n`);
    return undefined;
  } finally {
    await app.close();
  }
}
