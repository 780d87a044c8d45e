export type Newline = { newline: '\n' | '\r\n' | '\r'; isMixed: boolean };

type Breaks = { pairs: number; feeds: number; returns: number };

/**
 * The line end of a sample. Breaks inside quoted cells belong to the text. Where lone carriage returns and lone line feeds both end
 * cells in number, the one that makes rows of equal width ends the records and the other belongs to the text; a few lone carriage
 * returns end lines too.
 * @param isCut  the file goes on after the sample
 */
export function detectNewline(text: string, isCut: boolean): Newline {
  const all = countBreaks(text);
  const { pairs, feeds, returns } = all.returns === 0 ? all : (breaksOutsideQuotes(text, isCut) ?? all);
  if (returns === 0) return { newline: pairs > feeds ? '\r\n' : '\n', isMixed: false };
  if (feeds + pairs === 0) return { newline: '\r', isMixed: false };
  if (
    returns >= 2 &&
    evenness(text.replace(/\n/g, ' ').split('\r')) > evenness(text.replace(/\r/g, ' ').split('\n')) + 0.1
  ) {
    return { newline: '\r', isMixed: false };
  }
  return { newline: pairs > feeds ? '\r\n' : '\n', isMixed: true };
}

function countBreaks(text: string): Breaks {
  const breaks = { pairs: 0, feeds: 0, returns: 0 };
  for (let at = 0; at < text.length; at++) at = addBreak(breaks, text, at);
  return breaks;
}

/** Counts a break that stands at a place; gives the place of its last character. */
function addBreak(breaks: Breaks, text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 10) breaks.feeds++;
  else if (code === 13 && text.charCodeAt(at + 1) === 10) {
    breaks.pairs++;
    return at + 1;
  } else if (code === 13) breaks.returns++;
  return at;
}

/** The breaks outside of cells in double quotes; null where the quotes do not fit together. */
function breaksOutsideQuotes(text: string, isCut: boolean): Breaks | null {
  const breaks = { pairs: 0, feeds: 0, returns: 0 };
  let isAtBorder = true;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '"' && isAtBorder) {
      const close = /(?:[^"]|"")*/y;
      close.lastIndex = at + 1;
      at += 1 + (close.exec(text)?.[0].length ?? 0);
      if (at >= text.length) return isCut ? breaks : null;
      if (!/[\s,;|]|^$/.test(text.charAt(at + 1))) return null;
      isAtBorder = false;
      continue;
    }
    at = addBreak(breaks, text, at);
    isAtBorder = /[\n\r,;\t|]/.test(mark);
  }
  return breaks.pairs + breaks.feeds + breaks.returns === 0 ? null : breaks;
}

/** Largest share of lines that hold the same number (not zero) of one usual delimiter. */
function evenness(lines: readonly string[]): number {
  const filled = lines.filter((line) => line.trim() !== '');
  let best = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = new Map<number, number>();
    for (const line of filled) {
      const n = line.split(delimiter).length - 1;
      if (n > 0) counts.set(n, (counts.get(n) ?? 0) + 1);
    }
    best = Math.max(best, Math.max(0, ...counts.values()) / Math.max(1, filled.length));
  }
  return best;
}
