import type { Command } from 'commander';
import type { ImportSummary } from '../../../../shared/model/analysis.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

/** `redress imports --store S`: every import, oldest first, with its counts. */
export function registerImports(program: Command, context: CliContext): void {
  program
    .command('imports')
    .description('list the imports of a store')
    .addOption(storeOption())
    .option('--json', 'one document')
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
    context.out(`${tableOf(listed.value).join('\n')}\n`);
    return undefined;
  } finally {
    await app.close();
  }
}

const HEADER = [
  'import',
  'finished (UTC)',
  'kind',
  'status',
  'rows',
  'new',
  'changed',
  'same',
  'rejected',
  'source',
  'file',
];
const NUMBERS = new Set([0, 4, 5, 6, 7, 8]);

function tableOf(imports: readonly ImportSummary[]): string[] {
  const rows = [HEADER, ...imports.map(cellsOf)];
  const widths = HEADER.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (NUMBERS.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf(one: ImportSummary): string[] {
  const finished = one.finishedAt === null ? '' : new Date(one.finishedAt).toISOString().slice(0, 16).replace('T', ' ');
  const counts = [one.rows, one.added, one.changed, one.same, one.rejected].map(String);
  return [String(one.id), finished, one.kind, one.status, ...counts, one.source, one.file];
}
