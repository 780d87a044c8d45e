import { Option } from 'commander';
import { LANGS, type Lang } from '../../../shared/words/messages.ts';
import type { CliContext } from './context.ts';

/**
 * The language of messages: what `--lang` says, else that of the surroundings (LC_ALL, LC_MESSAGES, LANG), else English. It has to be
 * known before the command line is parsed, for the parser speaks, too.
 * @example langOf(['sniff', 'a.csv', '--lang', 'de'], {}) // 'de'
 */
export function langOf(parameters: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const end = parameters.indexOf('--');
  const own = end < 0 ? parameters : parameters.slice(0, end);
  const at = own.findLastIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const said = own[at] === '--lang' ? own[at + 1] : own[at]?.slice('--lang='.length);
  const found = LANGS.find((lang) => lang === said);
  if (found !== undefined) return found;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((one) => one !== undefined && one !== '');
  return LANGS.find((lang) => new RegExp(`^${lang}(?:[_.@-]|$)`, 'iu').test(locale ?? '')) ?? 'en';
}

/** `--lang`, which every command has. */
export function langOption({ t }: Pick<CliContext, 't'>): Option {
  return new Option('--lang <language>', t('help.reading.lang')).choices(LANGS);
}
