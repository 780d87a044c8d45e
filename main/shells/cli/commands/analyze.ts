import type { Command } from 'commander';
import type { CallInput } from '../../../../shared/contract/calls.ts';
import type { Said } from '../../../../shared/model/themes.ts';
import type { Where } from '../../../../shared/model/inside.ts';
import { analysisDocument } from '../analysis-document.ts';
import { partTables } from '../part-tables.ts';
import { analysisTable } from '../analysis-table.ts';
import type { CliContext } from '../context.ts';
import {
  asAtOption,
  filterOption,
  grainOption,
  monthOption,
  queryOf,
  storeOption,
  type QueryOptions,
} from '../options.ts';

/** Dimensions by which every metric is given in the JSON document. */
const TABLES = ['month', 'cluster', 'site', 'channel'] as const;

type Dimension = CallInput<'followup.tables'>['by'][number];
type Options = QueryOptions & { store: string; json?: boolean; by?: readonly Dimension[] };

/** `redress analyze --store S`: verdicts, recovery, recurrence and loyalty of a month, as a table or as one JSON document. */
export function registerAnalyze(program: Command, context: CliContext): void {
  program
    .command('analyze')
    .description(context.t('help.analyze'))
    .addOption(storeOption(context))
    .addOption(monthOption(context))
    .addOption(grainOption(context))
    .addOption(filterOption(context))
    .addOption(asAtOption(context))
    .option('--json', context.t('help.analyze.json'))
    .option('--by <dimension...>', context.t('help.analyze.by'))
    .action((options: Options) => analyze(options, context));
}

async function analyze(options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store, { readOnly: true });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    // The document is the same in every language; the table is for people.
    const lang = options.json === true ? {} : { lang: context.lang };
    const read = await app.invoke('analysis.read', { ...queryOf(options), ...lang });
    if (!read.ok) return context.fail(read.error);
    if (options.json !== true)
      return context.out(`${analysisTable(read.value, context.lang, Math.max(100, context.columns))}\n`);
    const followUp = await app.invoke('followup.read', queryOf(options));
    if (!followUp.ok) return context.fail(followUp.error);
    const tables = await app.invoke('followup.tables', { query: queryOf(options), by: options.by ?? TABLES });
    if (!tables.ok) return context.fail(tables.error);
    const parts = await app.invoke('followup.parts', { query: queryOf(options), by: options.by ?? TABLES });
    if (!parts.ok) return context.fail(parts.error);
    const quality = await app.invoke('quality.read', options.asAt === undefined ? {} : { asAt: options.asAt });
    if (!quality.ok) return context.fail(quality.error);
    const insides = new Map<string, Where>();
    for (const { name, category, touchpoint } of read.value.clusters) {
      const where = await app.invoke('inside.where', { query: queryOf(options), category, touchpoint });
      if (!where.ok) return context.fail(where.error);
      insides.set(name, where.value);
    }
    const saids = new Map<string, Said | { why: string }>();
    for (const { name, category, touchpoint, isHeadline } of read.value.clusters) {
      if (!isHeadline) continue;
      const said = await app.invoke('inside.say', { query: queryOf(options), category, touchpoint });
      if (!said.ok) return context.fail(said.error);
      saids.set(name, said.value);
    }
    const document = analysisDocument(read.value, followUp.value, tables.value, quality.value, insides, saids);
    context.printJson({ ...document, partTables: partTables(parts.value) });
  } finally {
    await app.close();
  }
}
