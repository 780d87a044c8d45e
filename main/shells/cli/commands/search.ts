import type { Command } from 'commander';
import type { CallOutput } from '../../../../shared/contract/calls.ts';
import type { CliContext } from '../context.ts';
import {
  asAtOption,
  filterOption,
  monthOption,
  parseWhole,
  queryOf,
  storeOption,
  type QueryOptions,
} from '../options.ts';

type Options = QueryOptions & { store: string; limit: number; json?: boolean };
type Found = CallOutput<'search.narratives'>;

/** `redress search WORDS… --store S`: cases whose text has all the words, personal data masked. */
export function registerSearch(program: Command, context: CliContext): void {
  program
    .command('search')
    .description(context.t('help.search'))
    .argument('<words...>')
    .addOption(storeOption(context))
    .addOption(monthOption(context))
    .addOption(filterOption(context))
    .addOption(asAtOption(context))
    .option('--limit <n>', context.t('help.search.limit'), parseWhole, 20)
    .option('--json', context.t('help.json'))
    .action((words: string[], options: Options) => search(words.join(' '), options, context));
}

async function search(text: string, options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store);
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    for (let before = Infinity; ;) {
      const limit = Math.min(1000, Math.max(1, options.limit));
      const found = await app.invoke('search.narratives', { query: queryOf(options), text, offset: 0, limit });
      if (!found.ok) return context.fail(found.error);
      const { unsearched } = found.value;
      // The index is brought on call by call; where it cannot be written to, what is in it has been searched.
      if (unsearched === 0 || unsearched >= before || context.signal.aborted)
        return print(found.value, options, context);
      before = unsearched;
    }
  } finally {
    await app.close();
  }
}

function print(found: Found, { json }: Options, context: CliContext): void {
  if (json === true) return context.printJson(found);
  for (const { row, found: spans } of found.rows)
    context.out(
      `${row.caseId}  ${spans
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s+/g, ' ')}\n`,
    );
  const { t } = context;
  const rest = found.unsearched === 0 ? '' : `; ${t('cli.unindexed', { n: String(found.unsearched) })}`;
  context.err(`${t('cli.found', { n: String(found.rows.length), all: String(found.total) })}${rest}\n`);
  return undefined;
}
