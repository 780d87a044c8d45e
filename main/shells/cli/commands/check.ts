import type { Command } from 'commander';
import { checkStoreFile } from '../../../core/tools/check-store.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; json?: boolean };

/** `redress check --store S`: looks through the whole store; exit 65 with what is wrong when it is damaged. */
export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .description('look through a whole store for damage; changes nothing')
    .addOption(storeOption())
    .option('--json', 'one document')
    .action((flags: Flags) => check(flags, context));
}

function check(flags: Flags, context: CliContext): void {
  const checked = checkStoreFile(flags.store);
  if (flags.json === true) {
    const found = checked.ok ? [] : (checked.error.details?.['found'] ?? [checked.error.message]);
    context.printJson({ store: flags.store, isSound: checked.ok, found });
  }
  if (!checked.ok) return context.fail(checked.error);
  for (const notice of checked.value.notices) context.err(`${notice.text}\n`);
  if (flags.json !== true) context.err(`${flags.store} is sound.\n`);
  return undefined;
}
