import type { Command } from 'commander';
import { backupStoreFile } from '../../../core/tools/backup-store.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

/** `redress backup --store S FILE`: a checked copy; a file that is there is never replaced. */
export function registerBackup(program: Command, context: CliContext): void {
  program
    .command('backup')
    .description(context.t('help.backup'))
    .argument('<file>', context.t('help.backup.file'))
    .addOption(storeOption(context))
    .action((file: string, flags: { store: string }) => {
      const done = backupStoreFile(flags.store, file);
      if (done.ok) context.err(`${context.t('cli.copied', { store: flags.store, file })}\n`);
      else context.fail(done.error);
    });
}
