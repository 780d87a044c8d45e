import type { Dialect, ImportOptions, Question } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import { checkContent } from './check-content.ts';
import { detectDialect } from './detect-dialect.ts';
import { detectEncoding } from './detect-encoding.ts';
import { detectHeader, usualWidth } from './detect-header.ts';
import type { SourceFile } from './open-source.ts';
import { askDelimiter, askEncoding } from './ask-dialect.ts';

const SAMPLE = 131_072;
const PREVIEW = 20;

export type Sample = {
  dialect: Dialect;
  header: readonly string[] | null;
  /** Number of columns of most rows. */
  width: number;
  preview: readonly string[][];
  /** All rows below the header in the first part of the file. */
  body: readonly string[][];
  questions: Question[];
  reasons: Said[];
  allowsShortRows: boolean;
};

/** Encoding, dialect and header of a file from its first part (the encoding from all of it). */
export function readSample(source: SourceFile, options: ImportOptions): Result<Sample> {
  const content = checkContent(source);
  if (!content.ok) return content;
  const guess = detectEncoding(source);
  const encoding = options.encoding ?? guess.encoding;
  const decoder = decoderOf(encoding);
  if (decoder === null) return saidTrouble('usage', say('trouble.noEncoding', { name: encoding }));
  const isCut = source.bytes > SAMPLE;
  const skipped = guess.hasBom ? (encoding === 'utf-8' ? 3 : 2) : 0;
  const text = decoder.decode(source.read(skipped, SAMPLE), { stream: isCut });
  if (hasManyControls(text)) return saidTrouble('unreadable', say('trouble.binary', { file: source.name }));
  const found = detectDialect(isCut ? text : withoutOpenLine(text), isCut, options.delimiter ?? null);
  const rows = found.rows.slice(found.hasSepLine ? 1 : 0);
  const at = detectHeader(rows);
  const headerRow = at === null ? null : at + (found.hasSepLine ? 1 : 0);
  const header = at === null ? null : (rows[at] ?? []);
  const body = rows.slice(at === null ? 0 : at + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const named = header === null ? 0 : trimmedWidth(header);
  const filled = (body.length > 0 ? body : rows).map((row) => row.slice(0, Math.max(named, trimmedWidth(row))));
  const width = Math.max(named, header === null ? usualWidth(rows) : usualWidth(filled));
  const short = body.filter((row) => row.length < width).length;
  return ok({
    dialect: {
      encoding: decoder.encoding,
      hasBom: guess.hasBom,
      delimiter: found.delimiter,
      quote: found.quote,
      escape: found.escape,
      newline: found.newline,
      headerRow,
      ...(found.hasMixedNewlines ? { hasMixedNewlines: true as const } : {}),
    },
    header,
    width,
    preview: body.slice(0, PREVIEW),
    body,
    questions: [
      ...(options.encoding === undefined ? askEncoding(guess, source, decoder.encoding) : []),
      ...(found.rival === null ? [] : [askDelimiter(found)]),
    ],
    reasons: [
      say('said.encoding', {
        name: decoder.encoding,
        why: say(`said.encoding.${options.encoding === undefined ? guess.reason : 'told'}`),
      }),
    ],
    allowsShortRows: short >= 5 && short / body.length > 0.2,
  });
}

/**
 * The text without the one line on which a quote is opened and never closed, where there is just one with an odd number of quotes:
 * it would take the rest of the sample into one cell. The line itself is asked about when the rows are read.
 */
function withoutOpenLine(text: string): string {
  if (count(text) % 2 === 0) return text;
  const lines = text.split('\n');
  const odd = lines.flatMap((line, at) => (count(line) % 2 === 1 ? [at] : []));
  return odd.length === 1 && lines.length > 3 ? lines.filter((_, at) => at !== odd[0]).join('\n') : text;
}

function count(text: string): number {
  return text.split('"').length - 1;
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function trimmedWidth(header: readonly string[]): number {
  let width = header.length;
  while (width > 0 && (header[width - 1] ?? '').trim() === '') width--;
  return width;
}

/** Control characters other than tab, line ends, separators and form feed are no part of a text. */
function hasManyControls(text: string): boolean {
  const looked = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < looked.length; i++) {
    const code = looked.charCodeAt(i);
    if (
      code === 0 ||
      (code < 28 && code !== 1 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 26)
    )
      controls++;
  }
  return controls > 8 && controls > looked.length * 0.02;
}
