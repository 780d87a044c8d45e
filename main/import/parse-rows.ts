import Papa from 'papaparse';
import type { Dialect } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { TextStream } from './read-text.ts';
import { openQuote, swallowsRows } from './swallowed-rows.ts';

export const MOST_COLUMNS = 2000;
export const LONGEST_CELL = 1 << 20;
export const LONGEST_LINE = 16 << 20;

/** Consecutive records of a file. */
export type RowChunk = {
  rows: string[][];
  /** 1-based line of the file on which each record starts. */
  lines: number[];
  /** Indexes into `rows` of records in which a quote is not closed or not doubled. */
  badQuotes: ReadonlySet<number>;
  /** Characters of the text that these records took, and the line behind them. */
  consumed: number;
  /** Set when the record is the first line of one whose quote was never closed properly. */
  repaired?: { line: number; sample: string };
  nextLine: number;
};

export type RowStream = {
  /** The next records (never an empty chunk), null at the end, or a trouble that stops the file. */
  next: () => Result<RowChunk | null>;
};

type LowParser = {
  delimiter: string;
  parse: (input: string, baseIndex: number, ignoreLastRow: boolean) => Papa.ParseResult<string[]>;
};
type LowParserMaker = new (config: Record<string, unknown>) => Pick<LowParser, 'parse'>;

/** papaparse's types describe its low-level parser as opaque; this is its documented shape. */
function isParserMaker(value: unknown): value is LowParserMaker {
  return typeof value === 'function';
}

export type ParseOptions = {
  /** Line on which the text begins. */
  firstLine?: number;
  /**
   * Set where the file is to be repaired: number of columns of the table. A record whose quote is never closed, or closed only
   * after whole rows, ends at the end of its first line then, is marked as bad, and reading goes on with the next line.
   */
  repairWidth?: number | null;
};

/** A quote character that occurs in no text: how papaparse is told that nothing is quoted. */
const NO_QUOTE = '\uffff';
/** Stands for an escaped backslash while papaparse looks for escaped quotes: it takes the second one for an escape. */
const BACKSLASH = '\ufffe';

/**
 * Splits text into records with papaparse's low-level parser (fixed delimiter and newline, arrays, no conversion).
 * Stops with the line number where a quote is left open, and where a line or the number of columns passes its cap.
 */
export function parseRows(text: TextStream, dialect: Dialect, file: string, options: ParseOptions = {}): RowStream {
  const newline = dialect.newline === '\r' ? '\r' : '\n';
  const parser = lowParser(dialect, newline, text.isByteString);
  let rest = '';
  let line = options.firstLine ?? 1;
  const repairWidth = options.repairWidth ?? null;
  const isBackslashed = dialect.escape === '\\' && dialect.quote !== '';
  let half = '';
  let openReturn = '';
  let cutNext = false;
  let isEnd = false;

  const next = (): Result<RowChunk | null> => {
    while (!isEnd || rest !== '') {
      const cut = cutNext && rest !== '' ? cutLine() : null;
      if (cut !== null) return cut;
      const piece = isEnd ? null : readPiece();
      if (piece === null) {
        isEnd = true;
        rest += half + (openReturn === '' ? '' : '\n');
        half = '';
        openReturn = '';
      }
      if (piece !== null) rest = rest === '' ? piece : rest + piece;
      if (rest === '' || cutNext) continue;
      const parsed = parser.parse(rest, 0, !isEnd);
      const rows = parsed.data;
      const cursor = isEnd ? rest.length : parsed.meta.cursor;
      if (isEnd && rest.endsWith(newline)) dropEmptyLast(rows);
      if (rows.length === 0) {
        if (isEnd) rest = '';
        else if (rest.length > LONGEST_LINE) {
          if (repairWidth === null) return tooLong();
          cutNext = true;
        }
        continue;
      }
      if (repairWidth !== null) {
        const broken = firstBroken(rows, parsed.errors, repairWidth);
        if (broken >= 0) {
          const at = startOf(rows, rest, broken);
          cutNext = true;
          if (broken === 0) continue;
          const good = toChunk(
            rows.slice(0, broken),
            parsed.errors.filter(({ row }) => (row ?? 0) < broken),
            rest.slice(0, at),
          );
          rest = rest.slice(at);
          return good;
        }
      }
      const chunk = toChunk(rows, parsed.errors, rest.slice(0, cursor));
      rest = isEnd ? '' : rest.slice(cursor);
      return chunk;
    }
    return ok(null);
  };

  /** The first line of what is left as a record of its own, marked as bad; null when its end is not there yet. */
  function cutLine(): Result<RowChunk> | null {
    const at = rest.indexOf(newline);
    if (at < 0 && !isEnd) return rest.length > LONGEST_LINE ? tooLong() : null;
    cutNext = false;
    const end = at < 0 ? rest.length : at;
    const text = rest.slice(0, end);
    const consumed = Math.min(rest.length, end + 1);
    rest = rest.slice(consumed);
    const row = (newline === '\n' && text.endsWith('\r') ? text.slice(0, -1) : text).split(parser.delimiter);
    line += 1;
    return ok({
      rows: [row],
      lines: [line - 1],
      badQuotes: new Set([0]),
      repaired: { line: line - 1, sample: text.slice(0, 200) },
      consumed,
      nextLine: line,
    });
  }

  /** Index of the first record whose quote took in more than its own row, or -1. */
  function firstBroken(rows: readonly string[][], errors: readonly Papa.ParseError[], width: number): number {
    for (const { row = 0, code } of errors) {
      const cells = rows[row] ?? [];
      const isBroken =
        code === 'MissingQuotes' ||
        cells.some((cell) => cell.length > LONGEST_CELL) ||
        swallowsRows(cells, width, parser.delimiter);
      if (isBroken) return row;
    }
    return -1;
  }

  /** Position of a record in the text parsed, by the lines of those before it. */
  function startOf(rows: readonly string[][], text: string, index: number): number {
    let breaks = 0;
    for (const row of rows.slice(0, index)) {
      breaks++;
      for (const cell of row) if (cell.includes(newline)) breaks += countOf(cell, newline);
    }
    let at = 0;
    for (let n = 0; n < breaks; n++) at = text.indexOf(newline, at) + 1;
    return at;
  }

  /** While no record is complete the pieces grow, so that an open quote does not cost the square of its length. */
  function readPiece(): string | null {
    let piece = text.next();
    if (piece === null) return null;
    while (piece.length < rest.length) {
      const more = text.next();
      if (more === null) break;
      piece += more;
    }
    const whole = dialect.hasMixedNewlines === true ? endLines(piece) : piece;
    return isBackslashed ? hideBackslashes(whole) : whole;
  }

  /** Lone returns as line ends; one at the end of a piece may belong to the line end that begins the next one. */
  function endLines(piece: string): string {
    const text = openReturn + piece;
    openReturn = text.endsWith('\r') ? '\r' : '';
    return (openReturn === '' ? text : text.slice(0, -1)).replace(/\r(?!\n)/g, '\n');
  }

  /** A program that writes a backslash before quotes writes one before backslashes, too; a pair may be cut by the end of a piece. */
  function hideBackslashes(piece: string): string {
    const text = half + piece;
    const isOpen = (/\\*$/.exec(text)?.[0].length ?? 0) % 2 === 1;
    half = isOpen ? '\\' : '';
    return (isOpen ? text.slice(0, -1) : text).replaceAll('\\\\', BACKSLASH);
  }

  function tooLong(): Result<never> {
    return saidTrouble('refused', say('trouble.longRecord', { file, line: String(line) }), { line });
  }

  function toChunk(rows: string[][], errors: readonly Papa.ParseError[], consumed: string): Result<RowChunk> {
    const start = line;
    const lines = numberLines(rows, consumed);
    const keepsReturn = newline === '\n' ? quotedReturns(lines, consumed) : null;
    const badQuotes = new Set<number>();
    for (const error of errors) {
      const row = error.row ?? 0;
      const at = lines[row] ?? line;
      if (error.code === 'MissingQuotes' || (rows[row] ?? []).some((cell) => cell.length > LONGEST_CELL)) {
        return openQuote(file, at, consumed.split(newline, at - start + 1).at(-1));
      }
      badQuotes.add(row);
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      if (row.length > MOST_COLUMNS) {
        const at = lines[i] ?? 0;
        const values = { file, line: String(at), n: String(row.length), most: String(MOST_COLUMNS) };
        return saidTrouble('refused', say('trouble.manyColumns', values), { line: at });
      }
      if (keepsReturn !== null && !keepsReturn.has(i)) stripReturn(row);
      if (isBackslashed) restoreBackslashes(row);
    }
    return ok({ rows, lines, badQuotes, consumed: consumed.length, nextLine: line });
  }

  /** Records whose last cell is quoted and ends in a return of its own: that is no part of the line end. */
  function quotedReturns(lines: readonly number[], consumed: string): ReadonlySet<number> {
    const found = new Set<number>();
    const mark = `\r${dialect.quote}`;
    if (dialect.quote === '' || !consumed.includes(mark)) return found;
    let end = -1;
    for (let i = 0; i < lines.length; i++) {
      const start = end + 1;
      const next = lines[i + 1];
      if (next === undefined) end = consumed.endsWith(newline) ? consumed.length - 1 : consumed.length;
      else for (let at = lines[i] ?? 0; at < next; at++) end = consumed.indexOf(newline, end + 1);
      if (
        consumed
          .slice(Math.max(start, end - 64), end)
          .replace(/[\r ]+$/, '')
          .endsWith(mark)
      )
        found.add(i);
    }
    return found;
  }

  function numberLines(rows: readonly string[][], consumed: string): number[] {
    const start = line;
    const breaks = countOf(consumed, newline);
    line += breaks;
    const lines = Array.from<number>({ length: rows.length });
    const isPlain = breaks === rows.length || (breaks === rows.length - 1 && isEnd);
    let at = start;
    for (let i = 0; i < rows.length; i++) {
      lines[i] = at;
      at++;
      if (!isPlain) for (const cell of rows[i] ?? []) if (cell.includes(newline)) at += countOf(cell, newline);
    }
    return lines;
  }

  return { next };
}

/** The chunks of a stream one after the other; a trouble is the last. */
export function* eachChunk(stream: RowStream): Generator<Result<RowChunk>> {
  for (;;) {
    const next = stream.next();
    if (!next.ok) return yield next;
    if (next.value === null) return;
    yield ok(next.value);
  }
}

function lowParser(dialect: Dialect, newline: string, isByteString: boolean): LowParser {
  const Maker: unknown = Papa.Parser;
  if (!isParserMaker(Maker)) throw new RangeError('papaparse has no low-level parser');
  const delimiter = isByteString ? Buffer.from(dialect.delimiter, 'utf8').toString('latin1') : dialect.delimiter;
  const quoteChar = dialect.quote === '' ? NO_QUOTE : dialect.quote;
  const escapeChar = dialect.escape === '' || dialect.quote === '' ? quoteChar : dialect.escape;
  const low = new Maker({ delimiter, newline, quoteChar, escapeChar });
  return { delimiter, parse: (input, baseIndex, ignoreLastRow) => low.parse(input, baseIndex, ignoreLastRow) };
}

/** A closing line break is no record. */
function dropEmptyLast(rows: string[][]): void {
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop();
}

function restoreBackslashes(row: string[]): void {
  for (const [i, cell] of row.entries()) if (cell.includes(BACKSLASH)) row[i] = cell.replaceAll(BACKSLASH, '\\');
}

function stripReturn(row: string[]): void {
  const last = row.length - 1;
  const cell = row[last] ?? '';
  if (cell.charCodeAt(cell.length - 1) === 13) row[last] = cell.slice(0, -1);
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}
