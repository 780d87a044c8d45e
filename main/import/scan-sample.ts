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
  /** Cells in which a quote closes in the wrong place. */
  malformed: number;
  /** Line breaks inside quoted cells. */
  breaks: number;
  /** Cells that do not open with the double quote but hold one. */
  stray: number;
  /** The sample ends inside a quote. */
  isOpen: boolean;
};

/**
 * Splits a sample strictly under one dialect. All of `\n`, `\r\n` and `\r` end a row outside quotes.
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
  const length = text.length;
  const width = delimiter.length;
  const first = delimiter.charAt(0);
  let row: string[] = [];
  let line = 0;
  let rowLine = 0;
  let i = 0;
  const endRow = (): void => {
    scan.rows.push(row);
    scan.lines.push(rowLine);
    row = [];
  };
  while (i < length) {
    let start = i;
    if (quote !== '' && delimiter !== ' ' && text.charAt(i) === ' ') {
      let ahead = i;
      while (text.charAt(ahead) === ' ') ahead++;
      if (text.charAt(ahead) === quote) start = ahead;
    }
    if (quote !== '' && text.charAt(start) === quote) {
      i = readQuoted(start + 1);
      if (i >= length) break;
    } else {
      i = start;
      while (
        i < length &&
        !isRowEnd(i) &&
        !(text.charAt(i) === first && (width === 1 || text.startsWith(delimiter, i)))
      )
        i++;
      const cell = text.slice(start, i);
      if (cell.includes('"')) scan.stray++;
      row.push(cell);
    }
    if (i < length && isRowEnd(i)) {
      if (text.charAt(i) === '\r' && text.charAt(i + 1) === '\n') i++;
      i++;
      line++;
      endRow();
      rowLine = line;
    } else if (i < length) {
      i += width;
      if (i >= length) row.push('');
    }
  }
  if (row.length > 0 && !(isCut && scan.rows.length > 0)) endRow();
  return scan;

  function readQuoted(from: number): number {
    let value = '';
    let piece = from;
    let j = from;
    let isBad = false;
    const breaksBefore = scan.breaks;
    for (;;) {
      if (j >= length) {
        if (!isCut) {
          scan.isOpen = true;
          scan.malformed++;
        }
        row.push(value + text.slice(piece));
        return length;
      }
      const c = text.charAt(j);
      if (escape !== '' && c === escape && escape !== quote && j + 1 < length) {
        if (text.charAt(j + 1) === quote) scan.escaped++;
        value += text.slice(piece, j) + text.charAt(j + 1);
        j += 2;
        piece = j;
        continue;
      }
      if (c === '\n' || (c === '\r' && text.charAt(j + 1) !== '\n')) {
        scan.breaks++;
        line++;
      } else if (c === quote) {
        if (text.charAt(j + 1) === quote) {
          scan.doubled++;
          value += text.slice(piece, j) + quote;
          j += 2;
          piece = j;
          continue;
        }
        let end = j + 1;
        while (text.charAt(end) === ' ' && delimiter !== ' ') end++;
        if (end >= length || isRowEnd(end) || text.startsWith(delimiter, end)) {
          row.push(value + text.slice(piece, j));
          if (isBad) {
            scan.malformed++;
            scan.malformed += scan.breaks > breaksBefore ? 3 : 0;
          } else scan.quoted++;
          return end;
        }
        isBad = true;
      }
      j++;
    }
  }

  function isRowEnd(at: number): boolean {
    const c = text.charCodeAt(at);
    return c === 10 || c === 13;
  }
}
