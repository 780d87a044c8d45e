import { isUtf8 } from 'node:buffer';
import { detectSingleByte, type EncodingReason } from './detect-single-byte.ts';
import type { SourceFile } from './open-source.ts';

export type EncodingGuess = {
  encoding: string;
  hasBom: boolean;
  reason: EncodingReason;
  /** Other encodings that read the file about as well, best first; empty when the matter is clear. */
  alternatives: readonly string[];
  /** 1-based line of the first byte that is not UTF-8, where the file is not. */
  firstBadLine: number | null;
};

const CHUNK = 1 << 20;
/** Small enough to stay in the processor's cache between reading and checking. */
const CHECKED_AT_ONCE = 1 << 18;

/** Encoding ladder: byte-order mark → NUL pattern of UTF-16 → strict UTF-8 over the whole file → single-byte detection. */
export function detectEncoding(source: SourceFile): EncodingGuess {
  const head = source.read(0, 65_536);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    const bad = firstBadUtf8(source);
    if (bad === null) return sure('utf-8', true, 'mark');
    return {
      encoding: 'utf-8',
      hasBom: true,
      reason: 'mark',
      alternatives: ['windows-1252'],
      firstBadLine: bad.line,
    };
  }
  if (head[0] === 0xff && head[1] === 0xfe) return sure('utf-16le', true, 'mark');
  if (head[0] === 0xfe && head[1] === 0xff) return sure('utf-16be', true, 'mark');
  const wide = detectUtf16(head);
  if (wide !== null) return sure(wide, false, 'zeros');
  const bad = firstBadUtf8(source);
  if (bad === null) return sure('utf-8', false, 'valid');
  return { ...detectSingleByte(bad.sample, bad.hasMultiByte), hasBom: false, firstBadLine: bad.line };
}

function sure(encoding: string, hasBom: boolean, reason: EncodingReason): EncodingGuess {
  return { encoding, hasBom, reason, alternatives: [], firstBadLine: null };
}

/** UTF-16 without a mark: mostly Western text has zero bytes on one side only. */
function detectUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}

type BadUtf8 = { line: number; sample: Uint8Array; hasMultiByte: boolean };

/** Checks the whole file in pieces cut at line ends (or anywhere but inside a character); null when all is valid. */
function firstBadUtf8(source: SourceFile): BadUtf8 | null {
  const buffer = Buffer.allocUnsafe(CHECKED_AT_ONCE);
  let position = 0;
  while (position < source.bytes) {
    const got = source.readInto(buffer, 0, position, buffer.length);
    if (got === 0) break;
    const read = buffer.subarray(0, got);
    const piece = position + got < source.bytes ? read.subarray(0, wholeCharacters(read)) : read;
    if (!isUtf8(piece)) {
      const at = position + firstBadOffset(piece);
      return {
        line: 1 + countLines(source, at),
        sample: source.read(Math.max(0, at - 2048), CHUNK),
        hasMultiByte: isMostlyUtf8(source.read(0, 8 * CHUNK)),
      };
    }
    position += piece.length;
  }
  return null;
}

function wholeCharacters(piece: Uint8Array): number {
  for (let back = 1; back <= 4 && back <= piece.length; back++) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) return piece.length;
    if (byte >= 0xc0) return piece.length - back;
  }
  return piece.length;
}

function firstBadOffset(piece: Buffer): number {
  let low = 0;
  let high = piece.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const end = wholeCharacters(piece.subarray(0, middle));
    if (end > low && isUtf8(piece.subarray(0, end))) low = end;
    else if (end > low) high = middle;
    else low = middle;
  }
  return Math.min(low, piece.length);
}

/** Line breaks in front of a place of the file. */
function countLines(source: SourceFile, end: number): number {
  let lines = 0;
  for (let position = 0; position < end;) {
    const bytes = source.read(position, Math.min(CHUNK, end - position));
    if (bytes.length === 0) break;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
    position += bytes.length;
  }
  return lines;
}

/** Far more valid UTF-8 characters than bytes that fit none mean a damaged UTF-8 file rather than another encoding. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code >= 0x80) good++;
  }
  return good > 4 * bad;
}
