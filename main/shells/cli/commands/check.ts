import type { Command } from 'commander';
import { checkStoreFile } from '../../../core/tools/check-store.ts';
import { saidWords } from '../../../../shared/words/said.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; json?: boolean };

/** `redress check --store S`: looks through the whole store; exit 65 with what is wrong when it is damaged. */
export function registerCheck(program: Command, context: CliContext): void {
  program
    .command('check')
    .description(context.t('help.check'))
    .addOption(storeOption(context))
    .option('--json', context.t('help.json'))
    .action((flags: Flags) => check(flags, context));
}

function check(flags: Flags, context: CliContext): void {
  const checked = checkStoreFile(flags.store);
  if (flags.json === true) {
    const found = checked.ok ? [] : (checked.error.details?.['found'] ?? [checked.error.message]);
    context.printJson({ store: flags.store, isSound: checked.ok, found });
  }
  if (!checked.ok) return context.fail(checked.error);
  for (const notice of checked.value.notices) context.err(`${saidWords(notice, context.lang)}\n`);
  if (flags.json !== true) context.err(`${context.t('cli.sound', { store: flags.store })}\n`);
  return undefined;
}
