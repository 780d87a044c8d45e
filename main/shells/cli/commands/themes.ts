import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ThemesView } from '../../../../shared/model/themes.ts';
import type { Trouble } from '../../../../shared/model/result.ts';
import type { App } from '../../../core/app.ts';
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
import { textTable } from '../text-table.ts';

type Options = QueryOptions & { store: string; find?: boolean; json?: boolean };

const POLL_MS = 60;

/** `redress themes --store S [--find]`: what customers say, with the verdict on each theme. */
export function registerThemes(program: Command, context: CliContext): void {
  program
    .command('themes')
    .description('say what customers write about, and which themes really changed')
    .addOption(storeOption())
    .addOption(monthOption())
    .addOption(grainOption())
    .addOption(filterOption())
    .addOption(asAtOption())
    .option('--find', 'find the themes of all narratives, or bring them up to date, first')
    .option('--json', 'one document')
    .action((options: Options) => listThemes(options, context));
}

async function listThemes(options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store, { readOnly: options.find !== true });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const trouble = options.find === true ? await findThemes(app, context) : null;
    if (trouble !== null) return context.fail(trouble);
    const read = await app.invoke('themes.read', { query: queryOf(options) });
    if (!read.ok) return context.fail(read.error);
    if ('why' in read.value)
      return context.fail({ code: 'not-found', message: `${read.value.why} Ask for them with --find.` });
    if (options.json === true) return context.printJson(read.value);
    context.out(tableOf(read.value, context.columns));
    return undefined;
  } finally {
    await app.close();
  }
}

async function findThemes(app: App, context: CliContext): Promise<Trouble | null> {
  const started = await app.invoke('themes.find', {});
  if (!started.ok) return started.error;
  const { job } = started.value;
  const cancel = (): void => void app.invoke('jobs.cancel', { job });
  context.signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const answer = await app.invoke('themes.job', { job });
      if (!answer.ok) return answer.error;
      const state = answer.value;
      if (state.state === 'done') return null;
      if (state.state === 'failed') return state.error;
      if (state.state === 'cancelled')
        return { code: 'cancelled', message: 'Finding themes was cancelled. Nothing was stored.' };
      context.showProgress(state.progress);
      await setTimeout(POLL_MS);
    }
  } finally {
    context.signal.removeEventListener('abort', cancel);
    context.showProgress(null);
  }
}

function tableOf({ themes }: ThemesView, columns: number): string {
  return textTable(
    ['theme', 'n', 'month', 'verdict', 'since', 'excess'],
    themes.map(({ label, n, judged }) => [
      label,
      String(n),
      String(judged.nMonth),
      `${judged.verdict}${judged.isHeadline ? ' (real)' : ''}`,
      judged.onset ?? '',
      judged.excess === null ? '' : String(Math.round(judged.excess.mid)),
    ]),
    { right: [1, 2, 5], columns: Math.max(100, columns) },
  );
}
