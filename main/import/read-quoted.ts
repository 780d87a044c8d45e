export type QuotedCell = {
  value: string;
  /** Position behind the cell: of the delimiter, the line end, or the end of the text. */
  end: number;
  /** `malformed`: a quote stood where none may, before the one that closed. `open`: the text ended first. */
  state: 'closed' | 'malformed' | 'open';
  doubled: number;
  escaped: number;
  breaks: number;
};

/** Reads one quoted cell of a sample strictly. `from` is the position behind the opening quote. */
export function readQuoted(text: string, from: number, delimiter: string, quote: string, escape: string): QuotedCell {
  const cell: QuotedCell = { value: '', end: text.length, state: 'open', doubled: 0, escaped: 0, breaks: 0 };
  let piece = from;
  let isBad = false;
  let i = from;
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === escape && c !== quote && i + 1 < text.length) {
      if (text.charAt(i + 1) === quote) cell.escaped++;
      cell.value += text.slice(piece, i) + text.charAt(i + 1);
      i++;
      piece = i + 1;
    } else if (c === '\n' || (c === '\r' && text.charAt(i + 1) !== '\n')) {
      cell.breaks++;
    } else if (c === quote && text.charAt(i + 1) === quote) {
      cell.doubled++;
      cell.value += text.slice(piece, i) + quote;
      i++;
      piece = i + 1;
    } else if (c === quote) {
      const end = endBehind(text, i + 1, delimiter);
      if (end >= 0) {
        return { ...cell, value: cell.value + text.slice(piece, i), end, state: isBad ? 'malformed' : 'closed' };
      }
      isBad = true;
    }
  }
  return { ...cell, value: cell.value + text.slice(piece) };
}

/** Where the cell ends behind a closing quote, or -1 when something else follows it. */
function endBehind(text: string, from: number, delimiter: string): number {
  let i = from;
  if (delimiter !== ' ') while (text.charAt(i) === ' ') i++;
  const next = text.charAt(i);
  return next === '' || next === delimiter || next === '\n' || next === '\r' ? Math.min(i, text.length) : -1;
}
