import { Option, type Command } from 'commander';
import { extname } from 'node:path';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import type { CliContext } from '../context.ts';
import { asAtOption, filterOption, monthOption, queryOf, storeOption, type QueryOptions } from '../options.ts';
import { writeOutput } from '../write-output.ts';

type Options = QueryOptions & { store: string; out: string; paper: 'a4' | 'letter'; lang: 'en' | 'de' };

const FORMATS: Readonly<Record<string, 'html' | 'pdf'>> = { '.html': 'html', '.htm': 'html', '.pdf': 'pdf' };

/** `redress report --store S --out FILE.pdf|.html`: the monthly report, for a scheduler. */
export function registerReport(program: Command, context: CliContext): void {
  program
    .command('report')
    .description(context.t('help.report'))
    .addOption(storeOption(context))
    .requiredOption('--out <file>', context.t('help.report.out'))
    .addOption(monthOption(context))
    .addOption(asAtOption(context))
    .addOption(filterOption(context))
    .addOption(new Option('--paper <paper>', context.t('help.report.paper')).choices(['a4', 'letter']).default('a4'))
    .addOption(new Option('--lang <language>', context.t('help.report.lang')).choices(['en', 'de']).default('en'))
    .action((options: Options) => report(options, context));
}

async function report(options: Options, context: CliContext): Promise<void> {
  const format = FORMATS[extname(options.out).toLowerCase()];
  if (format === undefined) {
    return context.fail(saidTrouble('usage', say('cli.outEnding', { path: options.out })).error);
  }
  const opened = await context.openApp(options.store, { readOnly: true });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const { paper, lang } = options;
    const rendered = await app.invoke('report.render', { query: queryOf(options), format, paper, lang });
    if (!rendered.ok) return context.fail(rendered.error);
    const written = await writeOutput(options.out, rendered.value.bytes);
    if (!written.ok) return context.fail(written.error);
    context.err(`${context.t('cli.reportDone', { path: options.out })}\n`);
  } finally {
    await app.close();
  }
}
