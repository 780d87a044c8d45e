import { Option, type Command } from 'commander';
import type { CallInput } from '../../../../shared/contract/calls.ts';
import type { Setting, SettingContent } from '../../../../shared/model/setting.ts';
import { settingWords } from '../../../../shared/words/setting-words.ts';
import type { Lang } from '../../../../shared/words/messages.ts';
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
    .description(context.t('help.settings'))
    .addOption(storeOption(context))
    .option('--hours <days=spans...>', context.t('help.settings.hours'))
    .option('--hours-zone <Area/City>', context.t('help.settings.hoursZone'))
    .option('--holiday <YYYY-MM-DD...>', context.t('help.settings.holiday'))
    .addOption(new Option('--clock <clock>', context.t('help.settings.clock')).choices(['calendar', 'business']))
    .option('--repeat-days <days>', context.t('help.settings.repeatDays'), parseWhole)
    .option('--assume <id=low,mid,high>', context.t('help.settings.assume'))
    .option('--source <text>', context.t('help.settings.source'))
    .option('--switch-on <id...>', context.t('help.settings.switchOn'))
    .option('--switch-off <id...>', context.t('help.settings.switchOff'))
    .option('--known-failures <complained/failed>', context.t('help.settings.knownFailures'))
    .option('--undo <number>', context.t('help.settings.undo'), parseWhole)
    .option('--reason <text>', context.t('help.settings.reason'))
    .option('--who <name>', context.t('help.settings.who'))
    .option('--json', context.t('help.json'))
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
      context.err(`${context.t('cli.settingKept', wordsOf(made.value, context.lang))}\n`);
    }
    if (options.undo !== undefined) {
      const undone = await app.invoke('settings.undo', { id: options.undo });
      if (!undone.ok) return context.fail(undone.error);
      context.err(`${context.t('cli.settingBack', wordsOf(undone.value, context.lang))}\n`);
    }
    const listed = await app.invoke('settings.list', {});
    if (!listed.ok) return context.fail(listed.error);
    if (options.json === true) context.printJson(listed.value);
    else context.out(tableOf(listed.value, context));
    return undefined;
  } finally {
    await app.close();
  }
}

function newSetting(content: SettingContent, { reason = '', who = '' }: Options): CallInput<'settings.set'> {
  return { content, reason, who };
}

function wordsOf({ id, content }: Setting, lang: Lang): { id: string; what: string } {
  return { id: String(id), what: settingWords(content, lang) };
}

const HEADS = ['change', 'state', 'made', 'who', 'what'] as const;

function tableOf(all: readonly Setting[], { t, lang }: CliContext): string {
  if (all.length === 0) return `${t('cli.noSettings')}\n`;
  const rows = all.map(({ id, state, content, who, madeAt }) => [
    String(id),
    t(`setting.state.${state}`),
    new Date(madeAt).toISOString().slice(0, 16).replace('T', ' '),
    who,
    settingWords(content, lang),
  ]);
  return textTable(
    HEADS.map((head) => t(`head.${head}`)),
    rows,
    { right: [0] },
  );
}
