import { newStore } from '../shared/default-store.ts';
import { message, type Lang } from '../../../shared/words/messages.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { exitCodeOf } from '../../../shared/model/result.ts';
import type { CliContext, OpenOptions } from './context.ts';
import { createProgressLine } from './progress-line.ts';

export type ContextOptions = {
  out?: (text: string) => void;
  err?: (text: string) => void;
  isTerminal?: boolean;
  columns?: number;
  signal?: AbortSignal;
  /** The surroundings, for the language of messages; left out: English, unless the command line says otherwise. */
  env?: Readonly<Record<string, string | undefined>>;
};

/** What is written to a file or a pipe may be wider than most terminals. */
const WIDTH_OF_FILES = 120;

/** The world as commands see it. `exitCode` is what the first trouble fixed; `end` lets go of signals. */
export function createContext(
  options: ContextOptions = {},
  lang: Lang = 'en',
): {
  context: CliContext;
  exitCode: () => number;
  end: () => void;
} {
  const out = options.out ?? ((text) => void process.stdout.write(text));
  const err = options.err ?? ((text) => void process.stderr.write(text));
  const isTerminal = options.isTerminal ?? process.stderr.isTTY;
  const interrupt =
    options.signal === undefined ? listenForInterrupt() : { signal: options.signal, end: () => undefined };
  const progress = createProgressLine(isTerminal ? err : () => undefined, lang);
  let code = 0;
  const context: CliContext = {
    out,
    err,
    isTerminal,
    columns: options.columns ?? (process.stdout.isTTY ? process.stdout.columns : WIDTH_OF_FILES),
    signal: interrupt.signal,
    openApp,
    printJson: (value) => out(`${JSON.stringify(value, null, 2)}\n`),
    showProgress: progress.show,
    lang,
    t: (key, ...values) => message(lang, key, ...values),
    fail: (error) => {
      progress.clear();
      err(`redress: ${troubleWords(error, lang)}\n`);
      if (code === 0) code = exitCodeOf(error.code);
    },
  };
  return { context, exitCode: () => code, end: interrupt.end };

  async function openApp(
    storePath: string,
    { create, organisation, zone, readOnly }: OpenOptions = {},
  ): ReturnType<CliContext['openApp']> {
    const { createApp } = await import('../../core/create-app.ts');
    return createApp({
      storePath,
      shell: 'cli',
      // On the command line a reference is the path itself: who types it may read it.
      resolveFile: (ref) => ref,
      log: ({ level, message }) => {
        if (level === 'error') err(`redress: ${message}\n`);
      },
      ...(readOnly === true ? { readOnly } : {}),
      ...(create === true ? { create: newStore(organisation, zone) } : {}),
    });
  }
}

/** The first Ctrl+C asks to stop; the second ends the process at once, as people expect. */
function listenForInterrupt(): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal: controller.signal,
    end: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
