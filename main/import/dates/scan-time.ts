import type { DateParts } from './date-parts.ts';
import { isEmptyWord } from './month-names.ts';
import { offsetOfZoneWord } from './zone-words.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Reads the rest of a date cell from `start`: time, AM/PM, offset or zone word; false when anything else is left. */
export function scanTime(text: string, start: number, parts: DateParts): boolean {
  let i = skipFill(text, start);
  const length = text.length;
  if (i >= length) return true;
  let isZoneTaken = false;
  if (isDigit(text.charCodeAt(i))) {
    let hour = 0;
    let from = i;
    while (i < length && isDigit(text.charCodeAt(i))) hour = hour * 10 + text.charCodeAt(i++) - 48;
    if (i - from > 2 || hour > 24) return false;
    let ms = 0;
    let fields = 1;
    for (const unit of [MINUTE, 1000]) {
      const mark = text.charCodeAt(i);
      const isMark = mark === 58 || ((mark === 46 || mark === 104 || mark === 72) && isDigit(text.charCodeAt(i + 1)));
      if (!isMark) break;
      from = ++i;
      let value = 0;
      while (i < length && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48;
      if (i - from < 1 || i - from > 2 || value > 59) return false;
      ms += value * unit;
      fields++;
    }
    if (fields === 3 && (text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44)) {
      let scale = 100;
      i++;
      while (i < length && isDigit(text.charCodeAt(i))) {
        ms += Math.trunc((text.charCodeAt(i++) - 48) * scale);
        scale = scale / 10;
      }
    }
    const half = halfOfDay(text, i);
    if (half !== null) {
      // `00:30 AM` is written by programs that put the mark behind a clock of 24 hours.
      if (hour > 12 || (hour === 0 && half.isPm)) return false;
      hour = (hour % 12) + (half.isPm ? 12 : 0);
      i = half.next;
    } else if (fields === 1) return false;
    if (hour === 24 && ms > 0) return false;
    parts.hasTime = true;
    parts.timeMs = hour * HOUR + ms;
  }
  return finish(i);

  function finish(at: number): boolean {
    let j = at;
    for (;;) {
      while (j < length && (text.charCodeAt(j) === 32 || text.charCodeAt(j) === 160)) j++;
      if (j >= length) return true;
      const code = text.charCodeAt(j);
      if (code === 43 || code === 45 || code === 0x2212) {
        const offset = /^[+\-\u2212](\d{2}):?(\d{2})?$/.exec(text.slice(j).trimEnd());
        if (offset === null || !parts.hasTime) return false;
        const minutes = Number(offset[1]) * 60 + Number(offset[2] ?? 0);
        parts.offsetMinutes = code === 43 ? minutes : -minutes;
        return minutes <= 14 * 60 + 59;
      }
      const word = /^\(?([A-Za-z]{1,5})\)?\.?/.exec(text.slice(j));
      if (word === null) return false;
      const name = word[1] ?? '';
      const offset = offsetOfZoneWord(name);
      if (!Number.isNaN(offset) && parts.hasTime) {
        if (isZoneTaken && parts.offsetMinutes !== offset) return false;
        parts.offsetMinutes = offset;
        isZoneTaken = true;
      } else if (!isEmptyWord(name)) return false;
      j += word[0].length;
    }
  }
}

/** Words between a date and its time: `um`, `kl.`, `a las`, `às`, `alle ore`. */
const JOINING = /^(?:alle ore|a l[ae]s?|\u00e0s?|at|um|om|klo?|ore|la|v|o)(?!\p{L})/iu;

/** Skips blanks, commas, a `T` before a digit and joining words between date and time. */
function skipFill(text: string, start: number): number {
  let i = start;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 44 || code === 160 || code === 46 || (code === 45 && isDigit(text.charCodeAt(i + 1))))
      i++;
    else if (code === 84 || code === 116) i++;
    else {
      const joining = JOINING.exec(text.slice(i, i + 9))?.[0] ?? '';
      if (joining === '') return i;
      i += joining.length;
    }
  }
}

function halfOfDay(text: string, start: number): { isPm: boolean; next: number } | null {
  const found = /^[ \u00a0\u202f]*([ap])\.?[ ]?m\.?(?![a-z])/i.exec(text.slice(start, start + 8));
  return found === null ? null : { isPm: (found[1] ?? '').toLowerCase() === 'p', next: start + found[0].length };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
