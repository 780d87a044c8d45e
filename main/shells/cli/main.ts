import { Command, CommanderError, type Help } from 'commander';
import type { MessageKey } from '../../../shared/words/messages.ts';
import { readVersion } from '../../core/read-version.ts';
import { worldTrouble } from '../../core/world-trouble.ts';
import type { CliContext } from './context.ts';
import { createContext, type ContextOptions } from './create-context.ts';
import { langOf, langOption } from './lang-of.ts';
import { parserWords } from './parser-words.ts';
import { commandsFor } from './commands/registry.ts';

const USAGE = 64;

/**
 * Runs one command and gives its exit code (sysexits, DESIGN.md 6).
 * @param parameters  what follows `redress` on the command line
 */
export async function runCommandLine(parameters: readonly string[], options: ContextOptions = {}): Promise<number> {
  const lang = langOf(parameters, options.env ?? {});
  const { context, exitCode, end } = createContext(options, lang);
  const { t } = context;
  const output = { writeOut: context.out, writeErr: (text: string) => context.err(parserWords(text, lang)) };
  const program = new Command('redress')
    .description(t('help.redress'))
    .version(readVersion(), '-V, --version', t('help.version'))
    .configureHelp(helpWords(t))
    .helpOption('-h, --help', t('help.help'))
    .helpCommand('help [command]', t('help.helpOf'))
    .exitOverride()
    .configureOutput({ ...output, getOutHelpWidth: () => context.columns })
    .showHelpAfterError(t('help.try', { command: '' }));
  for (const register of await commandsFor(parameters)) register(program, context);
  for (const command of program.commands) {
    command.exitOverride().configureOutput(output).helpOption('-h, --help', t('help.help'));
    command.configureHelp(helpWords(t));
    command.showHelpAfterError(t('help.try', { command: `${command.name()} ` }));
    if (command.options.every(({ long }) => long !== '--lang')) command.addOption(langOption(context));
  }
  try {
    await program.parseAsync(parameters, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    context.fail(worldTrouble(error));
  } finally {
    end();
  }
  return exitCode();
}

const TITLES: Readonly<Record<string, Extract<MessageKey, `help.title.${string}`>>> = {
  'Usage:': 'help.title.usage',
  'Options:': 'help.title.options',
  'Arguments:': 'help.title.arguments',
  'Commands:': 'help.title.commands',
};

/** The words that the parser itself puts into a help. */
function helpWords(t: CliContext['t']): Partial<Help> {
  return {
    styleTitle: (title) => {
      const key = TITLES[title];
      return key === undefined ? title : t(key);
    },
    styleOptionDescription: (text) =>
      text.replace(/(?<=[(,] ?)choices: /, t('help.choices')).replace(/(?<=[(,] ?)default: /, t('help.default')),
  };
}
