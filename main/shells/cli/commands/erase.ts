import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; customer: string; reason: string; who: string; yes?: boolean; json?: boolean };

/** `redress erase --store S --customer KEY --yes`: forgets a customer for good; cases and orders stay as counts. */
export function registerErase(program: Command, context: CliContext): void {
  program
    .command('erase')
    .description('erase a customer for good: key, narratives, unmapped cells; cases and orders stay as counts')
    .addOption(storeOption())
    .requiredOption('--customer <key>', 'the customer key as it stands in the exports')
    .option('--reason <text>', 'why, for the list of erasures', '')
    .option('--who <name>', 'who asked for it or did it, for the list of erasures', '')
    .option('--yes', 'do it: it cannot be undone; without it the command only says how much it would reach')
    .option('--json', 'one document')
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
      return context.fail({
        code: 'needs-decision',
        message: `This customer has ${cases} cases and ${orders} orders. Erasing cannot be undone: --yes`,
        details: counted.value,
      });
    }
    const erased = await app.invoke('customers.erase', { key, reason, who });
    if (!erased.ok) return context.fail(erased.error);
    const { cases, orders, rejects } = erased.value;
    if (json === true) context.printJson(erased.value);
    else
      context.err(
        `Erased. ${cases} cases and ${orders} orders stay as counts without a customer; ${rejects} rejected rows are gone.\n` +
          'Backups made earlier, and the exports themselves, still hold the customer.\n',
      );
    return undefined;
  } finally {
    await app.close();
  }
}
