import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import type { ThemesView } from '../../../../shared/model/themes.ts';
import type { Trouble } from '../../../../shared/model/result.ts';
import type { App } from '../../../core/app.ts';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import { verdictLabel } from '../../../../shared/words/verdict-labels.ts';
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
    .description(context.t('help.themes'))
    .addOption(storeOption(context))
    .addOption(monthOption(context))
    .addOption(grainOption(context))
    .addOption(filterOption(context))
    .addOption(asAtOption(context))
    .option('--find', context.t('help.themes.find'))
    .option('--json', context.t('help.json'))
    .action((options: Options) => listThemes(options, context));
}

async function listThemes(options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store, { readOnly: options.find !== true });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const trouble = options.find === true ? await findThemes(app, context) : null;
    if (trouble !== null) return context.fail(trouble);
    const lang = options.json === true ? {} : { lang: context.lang };
    const read = await app.invoke('themes.read', { query: { ...queryOf(options), ...lang } });
    if (!read.ok) return context.fail(read.error);
    if ('why' in read.value)
      return context.fail(saidTrouble('not-found', say('cli.themesFind', { why: say('themes.none') })).error);
    if (options.json === true) return context.printJson(read.value);
    context.out(tableOf(read.value, context));
    return undefined;
  } finally {
    await app.close();
  }
}

async function findThemes(app: App, context: CliContext): Promise<Trouble | null> {
  const started = await app.invoke('themes.find', { lang: context.lang });
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
      if (state.state === 'cancelled') return saidTrouble('cancelled', say('cli.themesCancelled')).error;
      context.showProgress(state.progress);
      await setTimeout(POLL_MS);
    }
  } finally {
    context.signal.removeEventListener('abort', cancel);
    context.showProgress(null);
  }
}

const HEADS = ['theme', 'n', 'month', 'verdict', 'since', 'excess'] as const;

function tableOf({ themes }: ThemesView, { t, lang, columns }: CliContext): string {
  return textTable(
    HEADS.map((head) => t(`head.${head}`)),
    themes.map(({ label, n, judged }) => [
      label,
      String(n),
      String(judged.nMonth),
      `${lang === 'en' ? judged.verdict : verdictLabel(judged.verdict, lang)}${judged.isHeadline ? ` ${t('table.real')}` : ''}`,
      judged.onset ?? '',
      judged.excess === null ? '' : String(Math.round(judged.excess.mid)),
    ]),
    { right: [1, 2, 5], columns: Math.max(100, columns) },
  );
}
