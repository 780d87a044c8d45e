import type { Command } from 'commander';
import { isRowKind } from '../../../../shared/model/fields.ts';
import type { ImportSummary } from '../../../../shared/model/analysis.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

/** `redress imports --store S`: every import, oldest first, with its counts. */
export function registerImports(program: Command, context: CliContext): void {
  program
    .command('imports')
    .description(context.t('help.imports'))
    .addOption(storeOption(context))
    .option('--json', context.t('help.json'))
    .action((flags: { store: string; json?: boolean }) => listImports(flags, context));
}

async function listImports(flags: { store: string; json?: boolean }, context: CliContext): Promise<void> {
  const opened = await context.openApp(flags.store, { readOnly: true });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const listed = await app.invoke('imports.list', {});
    if (!listed.ok) return context.fail(listed.error);
    if (flags.json === true) return context.printJson(listed.value);
    context.out(`${tableOf(listed.value, context).join('\n')}\n`);
    return undefined;
  } finally {
    await app.close();
  }
}

const HEADS = [
  'import',
  'finished',
  'kind',
  'status',
  'rows',
  'new',
  'changed',
  'same',
  'rejected',
  'source',
  'file',
] as const;
const NUMBERS = new Set([0, 4, 5, 6, 7, 8]);

function tableOf(imports: readonly ImportSummary[], { t }: CliContext): string[] {
  const head = HEADS.map((name) => t(`head.${name}`));
  const rows = [head, ...imports.map((one) => cellsOf(one, t))];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (NUMBERS.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf(one: ImportSummary, t: CliContext['t']): string[] {
  const finished = one.finishedAt === null ? '' : new Date(one.finishedAt).toISOString().slice(0, 16).replace('T', ' ');
  const counts = [one.rows, one.added, one.changed, one.same, one.rejected].map(String);
  return [String(one.id), finished, kindOf(one.kind, t), t(`status.${one.status}`), ...counts, one.source, one.file];
}

function kindOf(kind: string, t: CliContext['t']): string {
  return isRowKind(kind) ? t(`kind.name.${kind}`) : kind;
}
