import type { Command } from 'commander';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; customer: string; reason: string; who: string; yes?: boolean; json?: boolean };

/** `redress erase --store S --customer KEY --yes`: forgets a customer for good; cases and orders stay as counts. */
export function registerErase(program: Command, context: CliContext): void {
  program
    .command('erase')
    .description(context.t('help.erase'))
    .addOption(storeOption(context))
    .requiredOption('--customer <key>', context.t('help.erase.customer'))
    .option('--reason <text>', context.t('help.erase.reason'), '')
    .option('--who <name>', context.t('help.erase.who'), '')
    .option('--yes', context.t('help.erase.yes'))
    .option('--json', context.t('help.json'))
    .action((flags: Flags) => erase(flags, context));
}

async function erase({ store, customer: key, reason, who, yes, json }: Flags, context: CliContext): Promise<void> {
  const opened = await context.openApp(store);
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    if (yes !== true) {
      const counted = await app.invoke('customers.count', { key });
      if (!counted.ok) return context.fail(counted.error);
      const { cases, orders } = counted.value;
      const said = say('cli.eraseAsk', { cases: String(cases), orders: String(orders) });
      return context.fail(saidTrouble('needs-decision', said, counted.value).error);
    }
    const erased = await app.invoke('customers.erase', { key, reason, who });
    if (!erased.ok) return context.fail(erased.error);
    const { cases, orders, rejects } = erased.value;
    if (json === true) context.printJson(erased.value);
    else
      context.err(
        `${context.t('cli.erased', { cases: String(cases), orders: String(orders), rejects: String(rejects) })}\n${context.t('cli.erasedStill')}\n`,
      );
    return undefined;
  } finally {
    await app.close();
  }
}
