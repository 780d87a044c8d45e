import { Option, type Command } from 'commander';
import type { CallInput } from '../../../../shared/contract/calls.ts';
import type { Setting, SettingContent } from '../../../../shared/model/setting.ts';
import { settingWords } from '../../../../shared/words/setting-words.ts';
import type { CliContext } from '../context.ts';
import { parseWhole, storeOption } from '../options.ts';
import { settingsAsked, type SettingOptions } from '../setting-options.ts';
import { textTable } from '../text-table.ts';

type Options = SettingOptions & {
  store: string;
  json?: boolean;
  undo?: number;
  reason?: string;
  who?: string;
};

/** `redress settings --store S`: opening hours, clock, repeat window and assumptions; shows them, changes them, takes changes back. */
export function registerSettings(program: Command, context: CliContext): void {
  program
    .command('settings')
    .description('show or change opening hours, the clock, the repeat window and assumptions')
    .addOption(storeOption())
    .option(
      '--hours <days=spans...>',
      'opening hours, e.g. mon-fri=09:00-17:00 sat=22:00-02:00; "none" takes them away',
    )
    .option('--hours-zone <Area/City>', 'time zone of the opening hours; default: the store’s')
    .option('--holiday <YYYY-MM-DD...>', 'days on which nothing is open')
    .addOption(new Option('--clock <clock>', 'what durations run on').choices(['calendar', 'business']))
    .option('--repeat-days <days>', 'window of a repeat contact after resolution', parseWhole)
    .option('--assume <id=low,mid,high>', 'numbers of an assumption; "id=stated" brings the literature back')
    .option('--source <text>', 'where the numbers of --assume or --known-failures come from')
    .option('--switch-on <id...>', 'use these assumptions')
    .option('--switch-off <id...>', 'do not use these assumptions')
    .option(
      '--known-failures <complained/failed>',
      'failures known from elsewhere and how many led to a complaint; or "none"',
    )
    .option('--undo <number>', 'take a change back', parseWhole)
    .option('--reason <text>', 'why, kept with the change')
    .option('--who <name>', 'who decided, kept with the change')
    .option('--json', 'one document')
    .action((options: Options) => settings(options, context));
}

async function settings(options: Options, context: CliContext): Promise<void> {
  const opened = await context.openApp(options.store);
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const info = await app.invoke('app.info', {});
    if (!info.ok) return context.fail(info.error);
    const before = await app.invoke('settings.list', {});
    if (!before.ok) return context.fail(before.error);
    const asked = settingsAsked(options, before.value, info.value.store.zone);
    if (!asked.ok) return context.fail(asked.error);
    for (const content of asked.value) {
      const made = await app.invoke('settings.set', newSetting(content, options));
      if (!made.ok) return context.fail(made.error);
      context.err(`Kept as change ${made.value.id}: ${settingWords(made.value.content, 'en')}.\n`);
    }
    if (options.undo !== undefined) {
      const undone = await app.invoke('settings.undo', { id: options.undo });
      if (!undone.ok) return context.fail(undone.error);
      context.err(`Change ${undone.value.id} is taken back: ${settingWords(undone.value.content, 'en')}.\n`);
    }
    const listed = await app.invoke('settings.list', {});
    if (!listed.ok) return context.fail(listed.error);
    if (options.json === true) context.printJson(listed.value);
    else context.out(tableOf(listed.value));
    return undefined;
  } finally {
    await app.close();
  }
}

function newSetting(content: SettingContent, { reason = '', who = '' }: Options): CallInput<'settings.set'> {
  return { content, reason, who };
}

function tableOf(all: readonly Setting[]): string {
  if (all.length === 0) return 'Nothing is set: calendar clock, repeat contact within 7 days, no assumption in use.\n';
  const rows = all.map(({ id, state, content, who, madeAt }) => [
    String(id),
    state,
    new Date(madeAt).toISOString().slice(0, 16).replace('T', ' '),
    who,
    settingWords(content, 'en'),
  ]);
  return textTable(['change', 'state', 'made (UTC)', 'who', 'what'], rows, { right: [0] });
}
