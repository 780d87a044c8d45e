import type { SourceFile } from './open-source.ts';

/** Pieces of a file as text, with how many bytes each took. */
export type TextStream = {
  /** The next piece, or null at the end. May be empty in between. */
  next: () => string | null;
  bytesRead: () => number;
  /** Turns a cell of the pieces into proper text. Pieces of UTF-8 files are byte strings (see `latin1`). */
  decode: (cell: string) => string;
  /** Cells are byte strings: one character a byte. */
  isByteString: boolean;
};

const CHUNK = 65_536;
const NON_ASCII = /[\u0080-\u00ff]/;

/** The text of a byte string of UTF-8. */
export function decodeUtf8(cell: string): string {
  return NON_ASCII.test(cell) ? Buffer.from(cell, 'latin1').toString('utf8') : cell;
}

export function asItIs(cell: string): string {
  return cell;
}

export type TextOptions = {
  /** Deliver proper text for UTF-8 too (rows that are joined with other text before they are mapped). */
  asText?: boolean;
  /** Sees every piece of the file as it was read. */
  onBytes?: (bytes: Uint8Array) => void;
};

/**
 * Reads a file as text. UTF-8 is delivered as latin1 byte strings: none of its bytes is mistaken for a delimiter, quote or
 * line end, a one-byte string is parsed almost twice as fast, and only cells that are kept are decoded. Other encodings
 * are decoded as they come. A byte-order mark is left out.
 */
export function readText(source: SourceFile, encoding: string, hasBom: boolean, options: TextOptions = {}): TextStream {
  let position = hasBom ? (encoding === 'utf-8' ? 3 : 2) : 0;
  const isByteString = encoding === 'utf-8' && options.asText !== true;
  const decoder = isByteString ? null : new TextDecoder(encoding);
  let isDone = false;
  return {
    isByteString,
    bytesRead: () => position,
    decode: isByteString ? decodeUtf8 : asItIs,
    next: () => {
      if (isDone) return null;
      const bytes = source.read(position, CHUNK);
      position += bytes.length;
      options.onBytes?.(bytes);
      if (bytes.length === 0) {
        isDone = true;
        return decoder === null ? null : decoder.decode() || null;
      }
      return decoder === null ? bytes.toString('latin1') : decoder.decode(bytes, { stream: true });
    },
  };
}
