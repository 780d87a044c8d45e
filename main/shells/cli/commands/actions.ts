import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CallInput } from '../../../../shared/contract/calls.ts';
import type { Board } from '../../../../shared/model/board.ts';
import { recordName } from '../../../../shared/model/case-record.ts';
import { ok, trouble, type Result } from '../../../../shared/model/result.ts';
import { verdictChip } from '../../../../shared/words/action-words.ts';
import { message } from '../../../../shared/words/messages.ts';
import type { App } from '../../../core/app.ts';
import type { CliContext } from '../context.ts';
import { asAtOption, monthOption, queryOf, storeOption, type QueryOptions } from '../options.ts';
import { textTable } from '../text-table.ts';
import { writeOutput } from '../write-output.ts';

type Options = QueryOptions & { store: string; json?: boolean; export?: string; import?: string };

/** `redress actions --store S`: causes and actions with their verdicts; `--export` and `--import` carry all versions as one document. */
export function registerActions(program: Command, context: CliContext): void {
  program
    .command('actions')
    .description('list causes and actions with their verdicts; export and import them as one JSON document')
    .addOption(storeOption())
    .addOption(monthOption())
    .addOption(asAtOption())
    .option('--json', 'causes, actions, verdicts and totals as one document')
    .option('--export <file>', 'write all versions of all causes and actions')
    .option('--import <file>', 'merge such a document in; nothing is lost on either side')
    .action((options: Options) => actions(options, context));
}

async function actions(options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store, { readOnly: options.import === undefined });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    if (options.import !== undefined) {
      const merged = await bringIn(app, options.import);
      if (!merged.ok) return context.fail(merged.error);
      context.err(`${merged.value}\n`);
    }
    if (options.export !== undefined) {
      const written = await takeOut(app, options.export);
      if (!written.ok) return context.fail(written.error);
      context.err(`${written.value}\n`);
    }
    if (options.json !== true && (options.import !== undefined || options.export !== undefined)) return undefined;
    const board = await app.invoke('actions.board', queryOf(options));
    if (!board.ok) return context.fail(board.error);
    if (options.json === true) return context.printJson(board.value);
    context.out(tables(board.value, Math.max(100, context.columns)));
    return undefined;
  } finally {
    await app.close();
  }
}

async function bringIn(app: App, path: string): Promise<Result<string>> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? 'It is no JSON.' : error instanceof Error ? error.message : String(error);
    return trouble('unreadable', `${path} cannot be read. ${why}`);
  }
  // The border parses it; a document of another form is refused there, in words.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const input = { document } as CallInput<'records.import'>;
  const merged = await app.invoke('records.import', input);
  if (!merged.ok) {
    const { code, message: words } = merged.error;
    return trouble(code === 'usage' ? 'refused' : code, `${path} is no document of causes and actions. ${words}`);
  }
  const { added, known, undone, renumbered } = merged.value;
  return ok(
    `${added} versions added, ${known} known before, ${undone} undone, ${renumbered} records under a new number`,
  );
}

async function takeOut(app: App, path: string): Promise<Result<string>> {
  const document = await app.invoke('records.export', {});
  if (!document.ok) return document;
  const written = await writeOutput(path, `${JSON.stringify(document.value, null, 2)}\n`);
  return written.ok ? ok(`${document.value.versions.length} versions written to ${path}`) : written;
}

function tables({ actions: all, causes }: Board, columns: number): string {
  if (all.length === 0 && causes.length === 0) return 'No causes and no actions yet.\n';
  const nameOf = ({ category, touchpoint }: { category: string; touchpoint: string }): string =>
    `${category} / ${touchpoint}`;
  const actionRows = all.map((view) => {
    const { content } = view.version;
    const state = message('en', `act.state.${content.state}`);
    return [
      recordName(view.version),
      nameOf(content.subject),
      content.title,
      content.owner,
      content.due ?? '',
      state,
      verdictChip(view, 'en').text,
    ];
  });
  const causeRows = causes.map(({ version }) => {
    const { content } = version;
    return [
      recordName(version),
      nameOf(content.subject),
      content.title,
      content.code === null ? '' : message('en', `cause.code.${content.code}`),
      message('en', `cause.state.${content.state}`),
    ];
  });
  const parts = [
    ...(all.length === 0
      ? []
      : [textTable(['no.', 'cluster', 'action', 'owner', 'due', 'state', 'did it work?'], actionRows, { columns })]),
    ...(causes.length === 0 ? [] : [textTable(['no.', 'cluster', 'cause', 'code', 'state'], causeRows, { columns })]),
  ];
  return parts.join('\n');
}
