import { cellKind } from './cell-kind.ts';
import { detectNewline, type Newline } from './detect-newline.ts';
import { scanSample, type SampleScan } from './scan-sample.ts';
import { scoreDialect, type DialectScore } from './score-dialect.ts';

export type DialectGuess = {
  delimiter: string;
  quote: string;
  escape: string;
  newline: '\n' | '\r\n' | '\r';
  hasMixedNewlines: boolean;
  /** The first line is `sep=…`. */
  hasSepLine: boolean;
  /** Rows of the sample under the dialect chosen, and the 0-based line on which each starts. */
  rows: readonly string[][];
  lines: readonly number[];
  score: DialectScore;
  /** Another delimiter that reads the sample about as well; null when the choice is clear. */
  rival: { delimiter: string; rows: readonly string[][]; score: DialectScore } | null;
};

type Candidate = { delimiter: string; quote: string; escape: string; scan: SampleScan; score: DialectScore };

const DELIMITERS = [
  ',',
  ';',
  '\t',
  '|',
  ':',
  ' ',
  '^',
  '~',
  '#',
  '&',
  '*',
  '=',
  '\u00a7',
  '\u00a6',
  '\u0001',
  '\u001f',
  '\u001e',
];
const USUAL_DELIMITERS = new Set([',', ';', '\t', '|']);
/** A second-best at least this close to the best is a rival. */
const CLOSE = 0.93;

/**
 * Delimiter, quote, escape and line end of a sample: every candidate is scored as a table; the best one wins.
 * @param text  the start of the file, decoded
 * @param isCut  the file goes on after the sample
 * @param forced  delimiter a person chose
 */
export function detectDialect(text: string, isCut: boolean, forced: string | null = null): DialectGuess {
  const newline = detectNewline(text, isCut);
  const sep = /^(?:"sep=(.)"|sep=(.))(?:\r\n|\n|\r|$)/i.exec(text);
  const sepDelimiter = sep === null ? null : (sep[1] ?? sep[2] ?? null);
  const body = onlyEndings(sep === null ? text : text.slice(sep[0].length), newline);
  const fixed = forced ?? sepDelimiter;
  const delimiters = fixed === null ? DELIMITERS.filter((d) => d === ',' || isFrequent(body, d)) : [fixed];
  if (delimiters.length === 0) delimiters.push(',');
  const candidates = delimiters.flatMap((delimiter) => quotings(body, delimiter, isCut));
  if (fixed === null && isColumnOfValues(body)) for (const candidate of candidates) lower(candidate);
  candidates.sort((a, b) => b.score.total - a.score.total);
  const best = candidates[0] ?? candidateOf(body, ',', '"', '', isCut);
  const rival = candidates.find((c) => c.delimiter !== best.delimiter) ?? null;
  const isClose =
    fixed === null &&
    rival !== null &&
    best.score.width > 1 &&
    rival.score.width > 1 &&
    rival.score.total >= best.score.total * CLOSE;
  return {
    delimiter: best.score.width === 1 && fixed === null ? ',' : best.delimiter,
    quote: best.quote === '' ? '"' : best.quote,
    escape: best.escape === '' ? (best.quote === '' ? '"' : best.quote) : best.escape,
    newline: newline.newline,
    hasMixedNewlines: newline.isMixed,
    hasSepLine: sep !== null,
    rows: sep === null ? best.scan.rows : [[sep[0].trim()], ...best.scan.rows],
    lines: sep === null ? best.scan.lines : [0, ...best.scan.lines.map((line) => line + 1)],
    score: best.score,
    rival: isClose && rival !== null ? { delimiter: rival.delimiter, rows: rival.scan.rows, score: rival.score } : null,
  };
}

/** An odd delimiter must stand in every other line on average; the usual ones need only be there. */
function isFrequent(text: string, delimiter: string): boolean {
  if (USUAL_DELIMITERS.has(delimiter)) return text.includes(delimiter);
  const count = (mark: string): number => text.split(mark).length - 1;
  return count(delimiter) >= 0.5 * Math.max(count('\n'), count('\r'), 1);
}

/** Most lines are one number, date or address as a whole: marks inside them separate nothing. */
function isColumnOfValues(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 400).filter((line) => line.trim() !== '');
  const values = lines.filter((line) => ['number', 'date', 'time', 'url', 'email'].includes(cellKind(line))).length;
  return values > 0 && values >= (lines.length - 1) * 0.8;
}

function lower(candidate: Candidate): void {
  const isUsual = USUAL_DELIMITERS.has(candidate.delimiter);
  if (candidate.score.width > 1 && !isUsual)
    candidate.score = { ...candidate.score, total: candidate.score.total * 0.3 };
}

/** The quotings worth trying with a delimiter: only a mark that stands at a cell border can be a quote. */
function quotings(text: string, delimiter: string, isCut: boolean): Candidate[] {
  const bare = candidateOf(text, delimiter, '', '', isCut);
  const found: Candidate[] = [];
  for (const quote of ['"', "'"]) {
    if (!standsAtBorder(text, delimiter, quote)) continue;
    const plain = candidateOf(text, delimiter, quote, '', isCut);
    if (isQuote(plain, bare)) found.push(plain);
    if (text.includes(`\\${quote}`)) {
      const escaped = candidateOf(text, delimiter, quote, '\\', isCut);
      if (escaped.scan.escaped > 0 && isQuote(escaped, bare)) found.push(escaped);
    }
  }
  return found.length === 0 ? [bare] : found;
}

/**
 * A mark is the quote when cells that open with it mostly close with it too. Apostrophes are common in words, so single
 * quotes must close every time, more than once, and make the better table.
 */
function isQuote(candidate: Candidate, bare: Candidate): boolean {
  const { quoted, malformed } = candidate.scan;
  if (candidate.quote === '"') return quoted > malformed;
  return quoted >= 2 && malformed === 0 && candidate.score.total >= bare.score.total * 0.999;
}

function candidateOf(text: string, delimiter: string, quote: string, escape: string, isCut: boolean): Candidate {
  const scan = scanSample(text, delimiter, quote, escape, isCut);
  return { delimiter, quote, escape, scan, score: scoreDialect(scan, delimiter) };
}

function standsAtBorder(text: string, delimiter: string, quote: string): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = at === 0 ? '\n' : text.charAt(at - 1);
    if (before === '\n' || before === '\r' || before === delimiter.at(-1) || before === ' ') return true;
  }
  return false;
}

/** Text in which only the line ends of records are left as such. */
function onlyEndings(text: string, { newline }: Newline): string {
  return newline === '\r' && text.includes('\n') ? text.replace(/\r?\n/g, ' ') : text;
}
