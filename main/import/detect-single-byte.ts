import { isMultiByte, scoreMultiByte } from './score-multi-byte.ts';
import { scoreLetters } from './score-letters.ts';

/** Encodings tried where a file is not UTF-8, in the order of how usual they are. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** What says so, as `said.encoding.*` of the catalogue. */
export type EncodingReason = 'mark' | 'zeros' | 'valid' | 'mostly' | 'not' | 'letters';

export type SingleByteGuess = { encoding: string; reason: EncodingReason; alternatives: readonly string[] };

/**
 * The encoding that makes the most sensible words of the bytes that are not ASCII.
 * @param bytes  part of the file around the first byte that is not UTF-8
 * @param isDamagedUtf8  valid UTF-8 characters were seen before: then UTF-8 with damage is what stands, and it is asked
 */
export function detectSingleByte(bytes: Uint8Array, isDamagedUtf8: boolean): SingleByteGuess {
  if (isDamagedUtf8) {
    return {
      encoding: 'utf-8',
      reason: 'mostly',
      alternatives: ['windows-1252'],
    };
  }
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) {
    return { encoding: 'windows-1252', reason: 'not', alternatives: ['utf-8'] };
  }
  const text = decode(bytes, best.encoding);
  const rivals = scored
    .slice(1)
    .filter(({ encoding, score }) => score > best.score - 0.12 && decode(bytes, encoding) !== text)
    .map(({ encoding }) => encoding);
  return {
    encoding: best.encoding,
    reason: 'letters',
    // Western European text is by far the most usual: a small advantage of a rarer encoding is asked, not taken.
    alternatives: best.score < 0.5 || best.encoding !== 'windows-1252' ? rivals : [],
  };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function scoreOf(bytes: Uint8Array, encoding: string): number {
  return isMultiByte(encoding) ? scoreMultiByte(bytes, encoding) : scoreLetters(decode(bytes, encoding), encoding);
}
