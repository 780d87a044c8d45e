import { Option, type Command } from 'commander';
import { extname } from 'node:path';
import type { CliContext } from '../context.ts';
import { asAtOption, filterOption, monthOption, queryOf, storeOption, type QueryOptions } from '../options.ts';
import { writeOutput } from '../write-output.ts';

type Options = QueryOptions & { store: string; out: string; paper: 'a4' | 'letter'; lang: 'en' | 'de' };

const FORMATS: Readonly<Record<string, 'html' | 'pdf'>> = { '.html': 'html', '.htm': 'html', '.pdf': 'pdf' };

/** `redress report --store S --out FILE.pdf|.html`: the monthly report, for a scheduler. */
export function registerReport(program: Command, context: CliContext): void {
  program
    .command('report')
    .description('write the report of a month as PDF or self-contained HTML')
    .addOption(storeOption())
    .requiredOption('--out <file>', 'where to write; the extension decides the format')
    .addOption(monthOption())
    .addOption(asAtOption())
    .addOption(filterOption())
    .addOption(new Option('--paper <paper>', 'size of the pages').choices(['a4', 'letter']).default('a4'))
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'de']).default('en'))
    .action((options: Options) => report(options, context));
}

async function report(options: Options, context: CliContext): Promise<void> {
  const format = FORMATS[extname(options.out).toLowerCase()];
  if (format === undefined) {
    return context.fail({ code: 'usage', message: `--out must end in .pdf or .html; “${options.out}” does not.` });
  }
  const opened = await context.openApp(options.store, { readOnly: true });
  if (!opened.ok) return context.fail(opened.error, options.lang);
  const app = opened.value;
  try {
    const { paper, lang } = options;
    const rendered = await app.invoke('report.render', { query: queryOf(options), format, paper, lang });
    if (!rendered.ok) return context.fail(rendered.error, options.lang);
    const written = await writeOutput(options.out, rendered.value.bytes);
    if (!written.ok) return context.fail(written.error, options.lang);
    context.err(`Report written to ${options.out}\n`);
  } finally {
    await app.close();
  }
}
