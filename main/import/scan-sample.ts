import { readQuoted } from './read-quoted.ts';

/** A sample of a file split under one candidate dialect, with how well the quoting fits. */
export type SampleScan = {
  rows: string[][];
  /** Line (0-based) of the sample on which each row starts. */
  lines: number[];
  /** Cells that open with the quote and close properly. */
  quoted: number;
  /** Quotes inside quoted cells, written twice. */
  doubled: number;
  /** Quotes inside quoted cells, written after the escape character. */
  escaped: number;
  /** Cells in which a quote closes in the wrong place; one that swallows line breaks weighs four times. */
  malformed: number;
  /** Line breaks inside quoted cells. */
  breaks: number;
  /** Cells that do not open with the double quote but hold one. */
  stray: number;
  /** The sample ends inside a quote. */
  isOpen: boolean;
};

/**
 * Splits a sample strictly under one dialect. All of `\n`, `\r\n` and `\r` end a row outside quotes. Blanks before an
 * opening quote and after a closing one are allowed (not where the blank is the delimiter).
 * @param delimiter  one character
 * @param escape  `\\`, or `` for doubling only
 * @param isCut  the sample stops in the middle of the file: its last row is dropped
 */
export function scanSample(text: string, delimiter: string, quote: string, escape: string, isCut: boolean): SampleScan {
  const scan: SampleScan = {
    rows: [],
    lines: [],
    quoted: 0,
    doubled: 0,
    escaped: 0,
    malformed: 0,
    breaks: 0,
    stray: 0,
    isOpen: false,
  };
  let row: string[] = [];
  let line = 0;
  let rowLine = 0;
  let i = 0;
  while (i < text.length) {
    const start = delimiter === ' ' || quote === '' ? i : skipBlanksBefore(text, i, quote);
    if (quote !== '' && text.charAt(start) === quote) {
      const cell = readQuoted(text, start + 1, delimiter, quote, escape);
      row.push(cell.value);
      line += cell.breaks;
      count(scan, cell, isCut);
      i = cell.end;
    } else {
      const end = endOfBare(text, i, delimiter);
      const cell = text.slice(i, end);
      if (cell.includes('"')) scan.stray++;
      row.push(cell);
      i = end;
    }
    if (i >= text.length) break;
    if (text.charAt(i) === delimiter) {
      i++;
      if (i >= text.length) row.push('');
      continue;
    }
    i += text.startsWith('\r\n', i) ? 2 : 1;
    line++;
    scan.rows.push(row);
    scan.lines.push(rowLine);
    row = [];
    rowLine = line;
  }
  if (row.length > 0 && !(isCut && scan.rows.length > 0)) {
    scan.rows.push(row);
    scan.lines.push(rowLine);
  }
  return scan;
}

function count(scan: SampleScan, cell: ReturnType<typeof readQuoted>, isCut: boolean): void {
  scan.doubled += cell.doubled;
  scan.escaped += cell.escaped;
  scan.breaks += cell.breaks;
  if (cell.state === 'closed') scan.quoted++;
  else if (cell.state === 'malformed') scan.malformed += cell.breaks > 0 ? 4 : 1;
  else if (!isCut) {
    scan.isOpen = true;
    scan.malformed++;
  }
}

function skipBlanksBefore(text: string, from: number, quote: string): number {
  let i = from;
  while (text.charAt(i) === ' ') i++;
  return text.charAt(i) === quote ? i : from;
}

function endOfBare(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charCodeAt(0);
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === mark || code === 10 || code === 13) return i;
  }
  return i;
}
