import { basename } from 'node:path';
import type { Command } from 'commander';
import { groupFiles, type FileGroup } from '../../../../shared/presets/group-files.ts';
import type { Recognition } from '../../../../shared/model/recognition.ts';
import type { Trouble } from '../../../../shared/model/result.ts';
import { saidWords } from '../../../../shared/words/said.ts';
import { plainQuestion } from '../../../../shared/words/plain-question.ts';
import type { CliContext } from '../context.ts';
import { addReadingOptions, importOptionsOf, type ReadingFlags } from '../import-options.ts';

type Sniffed = { path: string; found: Recognition } | { path: string; error: Trouble };

/** What a file belongs to, and why. */
type Together = { how: FileGroup['how']; with: readonly string[]; text: string };

/** `redress sniff FILE…`: what the files are and what would be asked, without a store. */
export function registerSniff(program: Command, context: CliContext): void {
  addReadingOptions(
    program
      .command('sniff')
      .description(context.t('help.sniff'))
      .argument('<files...>', context.t('help.sniff.files'))
      .option('--json', context.t('help.sniff.json')),
    context,
  ).action((files: string[], flags: ReadingFlags & { json?: boolean }) => sniff(files, flags, context));
}

async function sniff(
  files: readonly string[],
  { json, ...flags }: ReadingFlags & { json?: boolean },
  context: CliContext,
): Promise<void> {
  const { sniffFiles } = await import('../../../core/tools/sniff-file.ts');
  const wanted = files.map((path) => ({ path, options: importOptionsOf(flags, basename(path)) }));
  const results = await sniffFiles(wanted, context.signal);
  const sniffed: Sniffed[] = results.map((result, i) => {
    const path = files[i] ?? '';
    return result.ok ? { path, found: result.value } : { path, error: result.error };
  });
  const found = sniffed.flatMap((item) => ('found' in item ? [item.found] : []));
  const groups = groupFiles(found);
  if (json === true) {
    const documents = sniffed.map((item) => asDocument(item, files.length > 1 ? togetherOf(item, found, groups) : []));
    context.printJson(documents.length === 1 ? documents[0] : documents);
  }
  for (const item of sniffed) {
    if ('error' in item) context.fail(item.error);
    else if (json !== true) context.out(asText(item.found, context));
  }
  if (json !== true) for (const { said } of groups) context.out(`${saidWords(said, context.lang)}\n`);
}

function togetherOf(item: Sniffed, found: readonly Recognition[], groups: readonly FileGroup[]): Together[] {
  const own = 'found' in item ? found.indexOf(item.found) : -1;
  return groups
    .filter(({ files }) => files.includes(own))
    .map(({ how, files, said }) => ({
      how,
      with: files.flatMap((i) => (i === own ? [] : [found[i]?.file ?? ''])),
      text: said.text,
    }));
}

/** The dialect's parts stand at the top level, where a script looks for them first. */
function asDocument(item: Sniffed, together: readonly Together[]): unknown {
  if ('error' in item) return { file: item.path, error: item.error };
  const { dialect, reasons, questions, keys: _keys, ...rest } = item.found;
  return {
    ...rest,
    reasons: reasons.map(({ text }) => text),
    questions: questions.map(plainQuestion),
    ...(together.length === 0 ? {} : { together }),
    file: item.path,
    ...dialect,
    dialect,
  };
}

function asText(found: Recognition, { t, lang }: CliContext): string {
  const { dialect } = found;
  const line = (label: SniffLabel, text: string): string => `  ${t(`sniff.${label}`).padEnd(10)} ${text}`;
  const reads = {
    encoding: `${dialect.encoding}${dialect.hasBom ? t('sniff.mark') : ''}`,
    delimiter: JSON.stringify(dialect.delimiter),
    quote: JSON.stringify(dialect.quote),
    escape: JSON.stringify(dialect.escape),
    newline: JSON.stringify(dialect.newline),
  };
  const reasons = found.reasons.map((reason) => saidWords(reason, lang)).join('; ');
  const lines = [
    found.file,
    line(
      'source',
      `${found.source?.label ?? t('sniff.unknown')} (${Math.round(found.confidence * 100)} %): ${reasons}`,
    ),
    line('kind', found.kind ?? t('sniff.table')),
    line('dialect', t('sniff.reads', reads)),
    line(
      'header',
      dialect.headerRow === null ? t('sniff.none') : t('sniff.record', { n: String(dialect.headerRow + 1) }),
    ),
    ...found.dates.map(({ column, format, decidedBy }) => {
      const why =
        decidedBy === null ? '' : `, ${t('sniff.because', { line: String(decidedBy.line), value: decidedBy.value })}`;
      return line('dates', `${column}: ${format ?? t('sniff.open')}${why}`);
    }),
    ...found.columns.map(({ name, field }) => line('column', `${name}${field === null ? '' : ` → ${field}`}`)),
    ...found.questions.flatMap(({ said, choices }) => [
      line('question', saidWords(said, lang)),
      ...choices.map(({ flag, sample }) => `               ${flag}   ${sample.join(' | ')}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

type SniffLabel = 'source' | 'kind' | 'dialect' | 'header' | 'dates' | 'column' | 'question';
