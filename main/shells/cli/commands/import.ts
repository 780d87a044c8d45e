import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { hasSomeRepeats } from '../../../../shared/model/many-repeats.ts';
import type { ImportOutcome } from '../../../../shared/model/recognition.ts';
import { message, type Lang } from '../../../../shared/words/messages.ts';
import { unreadSentences } from '../../../../shared/words/unread-words.ts';
import { leftOutWords } from '../../../../shared/words/said.ts';
import { removeUnusedStore } from '../../../core/tools/remove-unused-store.ts';
import type { CliContext } from '../context.ts';
import { followJob } from '../follow-job.ts';
import { addReadingOptions, importOptionsOf, type ReadingFlags } from '../import-options.ts';
import { storeOption } from '../options.ts';

type Options = ReadingFlags & { store: string; organisation?: string; json?: boolean };

/** `redress import FILE… --store S`: files in any order, all of them or none; questions end it with the flags that answer them. */
export function registerImport(program: Command, context: CliContext): void {
  addReadingOptions(
    program
      .command('import')
      .description(context.t('help.import'))
      .argument('<files...>', context.t('help.import.files'))
      .addOption(storeOption(context))
      .option('--organisation <name>', context.t('help.import.organisation')),
    context,
  )
    .option('--json', context.t('help.import.json'))
    .action((files: string[], options: Options) => importFiles(files, options, context));
}

async function importFiles(files: readonly string[], flags: Options, context: CliContext): Promise<void> {
  const { lang } = context;
  const wasThere = existsSync(flags.store);
  let isStored = false;
  const opened = await context.openApp(flags.store, {
    create: true,
    ...(flags.organisation === undefined ? {} : { organisation: flags.organisation }),
    ...(flags.zone === undefined ? {} : { zone: flags.zone }),
  });
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    const started = await app.invoke('imports.start', {
      files: files.map((path) => ({
        file: { ref: path, name: basename(path) },
        options: importOptionsOf(flags, basename(path)),
      })),
    });
    if (!started.ok) return context.fail(started.error);
    const done = await followJob(app, started.value.job, context);
    if (!done.ok) return context.fail(done.error);
    isStored = true;
    if (flags.json === true) context.printJson(done.value);
    for (const outcome of done.value) context.err(`${outcomeWords(outcome, lang)}\n`);
  } finally {
    await app.close();
    if (!wasThere && !isStored) removeUnusedStore(flags.store);
  }
}

/** One line a file, then what deserves a look. */
function outcomeWords(outcome: ImportOutcome, lang: Lang): string {
  const { file, id, kind, source, contacts, duplicates, pooledKeys, unmapped } = outcome;
  const n = (value: number): string => value.toLocaleString(lang);
  const keys = pooledKeys.map(({ key, cases }) => message(lang, 'cli.pooledKey', { key: maskKey(key), n: n(cases) }));
  const [added, changed, same] = [n(outcome.added), n(outcome.changed), n(outcome.same)];
  const head = { file, id: String(id), kind: message(lang, `kind.name.${kind}`), source, added, changed, same };
  return [
    message(lang, 'cli.outcome', { ...head, rejected: n(outcome.rejected) }),
    ...(contacts === 0 ? [] : [message(lang, 'cli.contacts', { n: n(contacts) })]),
    ...(duplicates === 0 ? [] : [message(lang, 'cli.duplicates', { n: n(duplicates) })]),
    ...(hasSomeRepeats(outcome) ? [message(lang, 'cli.manyRepeats', { id: head.id, n: n(outcome.differing) })] : []),
    ...Object.entries(outcome.leftOut).map(([why, count]) =>
      message(lang, 'cli.leftOut', { n: n(count), why: leftOutWords(why, lang) }),
    ),
    ...(keys.length === 0 ? [] : [message(lang, 'cli.pooled', { keys: keys.join(', ') })]),
    ...unreadSentences(outcome.unread, lang),
    ...(unmapped.length === 0 ? [] : [message(lang, 'cli.unmapped', { names: unmapped.join(', ') })]),
  ].join('\n  ');
}

/** An address is shown only as far as is needed to know it again. */
function maskKey(key: string): string {
  const at = key.indexOf('@');
  return at < 1 ? key : `${key.slice(0, 2)}…${key.slice(at)}`;
}
