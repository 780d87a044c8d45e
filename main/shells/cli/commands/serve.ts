import { Option, type Command } from 'commander';
import type { CliContext } from '../context.ts';
import { parsePort } from '../options.ts';
import { defaultStore, newStore } from '../../shared/default-store.ts';

type Options = { store?: string; port: number; open?: boolean };

/** `redress serve --store S [--port N]`: the interface in a browser of this machine. */
export function registerServe(program: Command, context: CliContext): void {
  program
    .command('serve')
    .description(context.t('help.serve'))
    .option('--store <file>', context.t('help.serve.store'))
    .addOption(new Option('--port <number>', context.t('help.serve.port')).argParser(parsePort).default(0))
    .option('--open', context.t('help.serve.open'))
    .action((options: Options) => serve(options, context));
}

async function serve({ store, port, open }: Options, context: CliContext): Promise<void> {
  const where =
    store === undefined ? defaultStore() : { ok: true as const, value: { storePath: store, create: newStore() } };
  if (!where.ok) return context.fail(where.error);
  const say = (line: string): void => context.err(`${line}\n`);
  const { serveStore } = await import('../../http/serve-store.ts');
  const started = await serveStore({ ...where.value, port, say, lang: context.lang });
  if (!started.ok) return context.fail(started.error);
  const server = started.value;
  context.out(`${server.url}\n`);
  say(context.t('cli.serving', { store: where.value.storePath }));
  if (open === true) server.openBrowser();
  await untilAborted(context.signal);
  await server.close();
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
