import type { Dialect } from '../../../shared/model/recognition.ts';
import type { SourceFile } from '../open-source.ts';
import { LONGEST_LINE, MOST_COLUMNS } from '../parse-rows.ts';
import type { TextStream } from '../read-text.ts';

/** The cells of a record by where they stand in the buffer. Quoted cells are without their quotes; 2: with doubled ones inside. */
export type ByteRecords = {
  /** Goes to the next record. `odd`: a quote that is not closed or not doubled, or too much; the row parser has to look. */
  readonly next: () => 'row' | 'odd' | 'end';
  buffer: Buffer;
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 0: bare, 1: quoted, 2: quoted with doubled quotes inside. */
  readonly quoted: Uint8Array;
  /** 1-based line on which the record starts. */
  line: number;
  /** Cells as byte strings. */
  readonly cells: () => string[];
  readonly cell: (at: number) => string;
  /** The file from this record on, for the row parser; `resume` goes on behind what that parser has consumed. */
  readonly rest: () => TextStream;
  readonly resume: (consumed: number, line: number) => void;
  readonly bytesRead: () => number;
};

const BLOCK = 1 << 18;
/** Bytes of a cell that are looked at one by one; behind them four at a time. */
const SHORT = 24;
const ROW = 0;
const MORE = 1;
const ODD = 2;

/** True for dialects whose records can be found byte by byte. */
export function canSplitBytes({ encoding, delimiter, quote, escape, newline, hasMixedNewlines }: Dialect): boolean {
  const isByte = (mark: string): boolean => mark.length === 1 && mark.charCodeAt(0) < 128;
  return (
    encoding === 'utf-8' &&
    newline !== '\r' &&
    hasMixedNewlines !== true &&
    isByte(delimiter) &&
    (quote === '' || (isByte(quote) && (escape === quote || escape === '')))
  );
}

/** Splits a UTF-8 file into records without making a string of anything. */
export function byteRecords(
  source: SourceFile,
  dialect: Dialect,
  onBytes: ((bytes: Uint8Array) => void) | undefined,
): ByteRecords {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
  const doubledQuote = dialect.quote + dialect.quote;
  const starts = new Int32Array(MOST_COLUMNS + 2);
  const ends = new Int32Array(MOST_COLUMNS + 2);
  const quoted = new Uint8Array(MOST_COLUMNS + 2);
  let position = dialect.hasBom ? 3 : 0;
  let buffer = Buffer.allocUnsafe(BLOCK * 2);
  let view = viewOf(buffer);
  const quoteMask = repeated(quote);
  const delimiterMask = repeated(delimiter);
  let from = 0;
  let end = 0;
  let behind = 0;
  let breaks = 0;
  let isEnd = false;

  const records: ByteRecords = {
    buffer,
    count: 0,
    starts,
    ends,
    quoted,
    line: 1,
    next() {
      from = behind;
      records.line += breaks;
      breaks = 0;
      for (;;) {
        if (from === end && (isEnd || !refill())) return 'end';
        const found = scan();
        if (found === ROW) return 'row';
        if (found === ODD || end - from > LONGEST_LINE) return 'odd';
        refill();
      }
    },
    cell(at) {
      const text = buffer.toString('latin1', starts[at] ?? 0, ends[at] ?? 0);
      return quoted[at] === 2 ? text.replaceAll(doubledQuote, dialect.quote) : text;
    },
    cells: () => Array.from({ length: records.count }, (_, at) => records.cell(at)),
    rest,
    resume(consumed, line) {
      behind = from + consumed;
      breaks = line - records.line;
    },
    bytesRead: () => position - (end - from),
  };
  return records;

  /** Brings the record that was begun to the front and reads on behind it; false at the end of the file. */
  function refill(): boolean {
    if (isEnd) return false;
    const kept = end - from;
    const length = Math.max(BLOCK, kept);
    if (kept + length > buffer.length) {
      const grown = Buffer.allocUnsafe((kept + length) * 2);
      buffer.copy(grown, 0, from, end);
      buffer = grown;
      view = viewOf(grown);
      records.buffer = grown;
    } else buffer.copyWithin(0, from, end);
    from = 0;
    behind = 0;
    end = kept;
    const got = source.readInto(buffer, kept, position, length);
    isEnd = got === 0;
    if (isEnd) return false;
    onBytes?.(buffer.subarray(kept, kept + got));
    position += got;
    end = kept + got;
    return true;
  }

  function scan(): number {
    let at = from;
    let n = 0;
    let lines = 0;
    const bytes = buffer;
    const words = view;
    for (; n < MOST_COLUMNS; n++) {
      let code = at < end ? (bytes[at] ?? 0) : -1;
      if (code === quote && quote >= 0) {
        let close = at + 1;
        let kind = 1;
        for (; ; close += 2) {
          for (;;) {
            if (close - at > SHORT) close = skipWords(words, close, end, quoteMask);
            while (close < end && (code = bytes[close] ?? 0) !== quote && code !== 10) close++;
            if (close >= end || code === quote) break;
            lines++;
            close++;
          }
          if (close >= end) return isEnd ? ODD : MORE;
          if (close + 1 >= end ? !isEnd : bytes[close + 1] === quote) {
            if (close + 1 >= end) return MORE;
            kind = 2;
          } else break;
        }
        starts[n] = at + 1;
        ends[n] = close;
        quoted[n] = kind;
        at = close + 1;
        code = at < end ? (bytes[at] ?? 0) : -1;
        if (code === 13) {
          if (at + 1 >= end && !isEnd) return MORE;
          if (bytes[at + 1] !== 10 || at + 1 >= end) return ODD;
          at++;
          code = 10;
        }
        if (code === delimiter) at++;
        else if (code === 10 || (code < 0 && isEnd)) return finish(n + 1, at, lines);
        else return code < 0 ? MORE : ODD;
        continue;
      }
      starts[n] = at;
      quoted[n] = 0;
      const short = Math.min(end, at + SHORT);
      while (at < short && (code = bytes[at] ?? 0) !== delimiter && code !== 10) at++;
      if (at === short) {
        at = skipWords(words, at, end, delimiterMask);
        while (at < end && (code = bytes[at] ?? 0) !== delimiter && code !== 10) at++;
      }
      if (at >= end && !isEnd) return MORE;
      if (at >= end || code === 10) {
        const start = starts[n] ?? 0;
        ends[n] = at > start && bytes[at - 1] === 13 ? at - 1 : at;
        return finish(n + 1, at, lines);
      }
      ends[n] = at;
      at++;
    }
    return ODD;
  }

  /** `at` is the line end, or the end of the file. */
  function finish(count: number, at: number, lines: number): number {
    records.count = count;
    behind = Math.min(at + 1, end);
    breaks = lines + 1;
    return ROW;
  }

  function rest(): TextStream {
    let given = 0;
    return {
      isByteString: true,
      bytesRead: records.bytesRead,
      decode: (cell) => cell,
      next: () => {
        if (from + given >= end && !refill()) return null;
        const piece = buffer.toString('latin1', from + given, Math.min(end, from + given + 65_536));
        given += piece.length;
        return piece;
      },
    };
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** A byte four times in a word. */
function repeated(byte: number): number {
  return Math.imul(byte & 255, 0x01010101);
}

const LINE_ENDS = repeated(10);

/** Goes on over words of four bytes in which neither a line end nor the other mark is. */
function skipWords(view: DataView, from: number, end: number, mask: number): number {
  let at = from;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true);
    const a = word ^ mask;
    const b = word ^ LINE_ENDS;
    // Not zero where one of the four bytes of `a` or `b` is.
    if ((((a - 0x01010101) & ~a) | ((b - 0x01010101) & ~b)) & 0x80808080) break;
  }
  return at;
}
