import { Command, CommanderError } from 'commander';
import { readVersion } from '../../core/read-version.ts';
import { worldTrouble } from '../../core/world-trouble.ts';
import { createContext, type ContextOptions } from './create-context.ts';
import { commandsFor } from './commands/registry.ts';

const USAGE = 64;

/**
 * Runs one command and gives its exit code (sysexits, DESIGN.md 6).
 * @param parameters  what follows `redress` on the command line
 */
export async function runCommandLine(parameters: readonly string[], options: ContextOptions = {}): Promise<number> {
  const { context, exitCode, end } = createContext(options);
  const program = new Command('redress')
    .description('Complaint exports in; lasting changes, recovery and loyalty out; on this machine only.')
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err, getOutHelpWidth: () => context.columns })
    .showHelpAfterError('(try “redress --help”)');
  for (const register of await commandsFor(parameters)) register(program, context);
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: context.out, writeErr: context.err });
    command.showHelpAfterError(`(try “redress ${command.name()} --help”)`);
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
