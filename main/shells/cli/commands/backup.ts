import type { Command } from 'commander';
import { backupStoreFile } from '../../../core/tools/backup-store.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

/** `redress backup --store S FILE`: a checked copy; a file that is there is never replaced. */
export function registerBackup(program: Command, context: CliContext): void {
  program
    .command('backup')
    .description('write a checked copy of a store to a new file')
    .argument('<file>', 'where the copy goes; must not be there yet')
    .addOption(storeOption())
    .action((file: string, flags: { store: string }) => {
      const done = backupStoreFile(flags.store, file);
      if (done.ok) context.err(`${flags.store} is copied to ${file}, and the copy is checked.\n`);
      else context.fail(done.error);
    });
}
