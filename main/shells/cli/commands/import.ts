import type { Command } from 'commander';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ImportOutcome } from '../../../../shared/model/recognition.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { App } from '../../../core/app.ts';
import type { CliContext } from '../context.ts';
import { addReadingOptions, importOptionsOf, type ReadingFlags } from '../import-options.ts';
import { storeOption } from '../options.ts';

type Options = ReadingFlags & { store: string; organisation?: string; json?: boolean };

const POLL_MS = 60;

/** `redress import FILE… --store S`: files in any order, all of them or none; questions end it with the flags that answer them. */
export function registerImport(program: Command, context: CliContext): void {
  addReadingOptions(
    program
      .command('import')
      .description('bring CSV exports into a store; the store is made when there is none')
      .argument('<files...>', 'CSV files, in any order')
      .addOption(storeOption())
      .option('--organisation <name>', 'name of the organisation, for a store that is made'),
  )
    .option('--json', 'the outcomes as one document')
    .action((files: string[], options: Options) => importFiles(files, options, context));
}

async function importFiles(files: readonly string[], flags: Options, context: CliContext): Promise<void> {
  const opened = context.openApp(flags.store, {
    create: true,
    ...(flags.organisation === undefined ? {} : { organisation: flags.organisation }),
    ...(flags.zone === undefined ? {} : { zone: flags.zone }),
  });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const options = importOptionsOf(flags);
    const done = await runJob(
      app,
      files.map((path) => ({ file: { ref: path, name: basename(path) }, options })),
      context,
    );
    if (!done.ok) return context.fail(done.error);
    if (flags.json === true) context.printJson(done.value);
    for (const outcome of done.value) context.err(`${outcomeWords(outcome)}\n`);
  } finally {
    context.showProgress(null);
    await app.close();
  }
}

type Files = readonly { file: { ref: string; name: string }; options: ReturnType<typeof importOptionsOf> }[];

async function runJob(app: App, files: Files, context: CliContext): Promise<Result<readonly ImportOutcome[]>> {
  const started = await app.invoke('imports.start', { files: [...files] });
  if (!started.ok) return started;
  const { job } = started.value;
  const cancel = (): void => void app.invoke('jobs.cancel', { job });
  context.signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const state = await app.invoke('jobs.get', { job });
      if (!state.ok) return state;
      if (state.value.state === 'done') return { ok: true, value: state.value.value };
      if (state.value.state === 'failed') return { ok: false, error: state.value.error };
      if (state.value.state === 'cancelled')
        return { ok: false, error: { code: 'cancelled', message: 'The import was cancelled. Nothing was stored.' } };
      context.showProgress(state.value.progress);
      await setTimeout(POLL_MS);
    }
  } finally {
    context.signal.removeEventListener('abort', cancel);
  }
}

/** One line a file, then what deserves a look. */
function outcomeWords(outcome: ImportOutcome): string {
  const n = (value: number): string => value.toLocaleString('en');
  const lines = [
    `${outcome.file}: import ${outcome.id}, ${outcome.kind} (${outcome.source}): ${n(outcome.added)} new, ${n(outcome.changed)} changed, ${n(outcome.same)} same, ${n(outcome.rejected)} rejected`,
    ...Object.entries(outcome.leftOut).map(([reason, count]) => `  left out: ${n(count)} ${reason}`),
  ];
  if (outcome.pooledKeys.length > 0) {
    lines.push(
      `  shared customer keys, left out of customer metrics: ${outcome.pooledKeys.map(({ key, cases }) => `${maskKey(key)} (${n(cases)} cases)`).join(', ')}`,
    );
  }
  if (outcome.unmapped.length > 0) lines.push(`  kept as they are, not mapped: ${outcome.unmapped.join(', ')}`);
  return lines.join('\n');
}

/** An address is shown only as far as is needed to know it again. */
function maskKey(key: string): string {
  const at = key.indexOf('@');
  return at < 1 ? key : `${key.slice(0, 2)}…${key.slice(at)}`;
}
