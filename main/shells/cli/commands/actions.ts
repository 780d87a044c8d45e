import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CallInput } from '../../../../shared/contract/calls.ts';
import type { Board } from '../../../../shared/model/board.ts';
import { recordName } from '../../../../shared/model/case-record.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { verdictChip } from '../../../../shared/words/action-words.ts';
import { say, saidWords } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import type { Said } from '../../../../shared/model/said.ts';
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
    .description(context.t('help.actions'))
    .addOption(storeOption(context))
    .addOption(monthOption(context))
    .addOption(asAtOption(context))
    .option('--json', context.t('help.actions.json'))
    .option('--export <file>', context.t('help.actions.export'))
    .option('--import <file>', context.t('help.actions.import'))
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
      context.err(`${saidWords(merged.value, context.lang)}\n`);
    }
    if (options.export !== undefined) {
      const written = await takeOut(app, options.export);
      if (!written.ok) return context.fail(written.error);
      context.err(`${saidWords(written.value, context.lang)}\n`);
    }
    if (options.json !== true && (options.import !== undefined || options.export !== undefined)) return undefined;
    const board = await app.invoke('actions.board', queryOf(options));
    if (!board.ok) return context.fail(board.error);
    if (options.json === true) return context.printJson(board.value);
    context.out(tables(board.value, context));
    return undefined;
  } finally {
    await app.close();
  }
}

async function bringIn(app: App, path: string): Promise<Result<Said>> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? say('cli.noJson') : error instanceof Error ? error.message : String(error);
    return saidTrouble('unreadable', say('cli.notReadable', { path, why }));
  }
  // The border parses it; a document of another form is refused there, in words.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const input = { document } as CallInput<'records.import'>;
  const merged = await app.invoke('records.import', input);
  if (!merged.ok) {
    const { code, message: words } = merged.error;
    return saidTrouble(code === 'usage' ? 'refused' : code, say('cli.noRecords', { path, why: words }));
  }
  const { added, known, undone, renumbered } = merged.value;
  return ok(
    say('cli.merged', {
      added: String(added),
      known: String(known),
      undone: String(undone),
      renumbered: String(renumbered),
    }),
  );
}

async function takeOut(app: App, path: string): Promise<Result<Said>> {
  const document = await app.invoke('records.export', {});
  if (!document.ok) return document;
  const written = await writeOutput(path, `${JSON.stringify(document.value, null, 2)}\n`);
  return written.ok ? ok(say('cli.exported', { n: String(document.value.versions.length), path })) : written;
}

const ACTION_HEADS = ['no', 'cluster', 'action', 'owner', 'due', 'state', 'worked'] as const;
const CAUSE_HEADS = ['no', 'cluster', 'cause', 'code', 'state'] as const;

function tables({ actions: all, causes }: Board, { t, lang, columns: wide }: CliContext): string {
  const columns = Math.max(100, wide);
  if (all.length === 0 && causes.length === 0) return `${t('cli.noActions')}\n`;
  const nameOf = ({ category, touchpoint }: { category: string; touchpoint: string }): string =>
    `${category} / ${touchpoint}`;
  const actionRows = all.map((view) => {
    const { content } = view.version;
    const state = t(`act.state.${content.state}`);
    return [
      recordName(view.version),
      nameOf(content.subject),
      content.title,
      content.owner,
      content.due ?? '',
      state,
      verdictChip(view, lang).text,
    ];
  });
  const causeRows = causes.map(({ version }) => {
    const { content } = version;
    return [
      recordName(version),
      nameOf(content.subject),
      content.title,
      content.code === null ? '' : t(`cause.code.${content.code}`),
      t(`cause.state.${content.state}`),
    ];
  });
  const parts = [
    ...(all.length === 0
      ? []
      : [
          textTable(
            ACTION_HEADS.map((head) => t(`head.${head}`)),
            actionRows,
            { columns },
          ),
        ]),
    ...(causes.length === 0
      ? []
      : [
          textTable(
            CAUSE_HEADS.map((head) => t(`head.${head}`)),
            causeRows,
            { columns },
          ),
        ]),
  ];
  return parts.join('\n');
}
