import type { DateParts } from './date-parts.ts';
import { isEmptyWord, monthOfWord } from './month-names.ts';
import { scanTime } from './scan-time.ts';

const LONGEST = 64;

/** `Wed Mar 12 15:04:05 2025`, with a zone before the year or none: how Unix and many of its programs write dates. */
const CTIME =
  /^(?:[A-Za-z]{3},? )?([A-Za-z]{3} {1,2}\d{1,2}),? (\d{1,2}:\d{2}(?::\d{2})?) ([A-Z]{1,5} |[+-]\d{4} )?(\d{4})$/;

/**
 * Takes a date cell apart (`2023-04-08 20:52:00`, `12/31/2017 11:59:58 PM`, `7 avr. 2023 à 14h05`, `1/2/20`).
 * @returns false when the cell is not a date in any reading
 */
export function scanDate(text: string, parts: DateParts): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (isDigit(last) && text.includes(':')) {
    const ctime = CTIME.exec(text);
    if (ctime !== null) return scan(`${ctime[1]} ${ctime[4]} ${ctime[2]} ${ctime[3] ?? ''}`.trimEnd(), parts);
  }
  return scan(text.includes('\u5e74') || text.includes('\ub144') ? withoutUnits(text) : text, parts);
}

/** `2025年3月12日 15時04分30秒`, `2025年3月12日(水) 午後3:04`, `2025년 3월 12일` with marks in place of the units. */
function withoutUnits(text: string): string {
  const half = /\u5348\u5f8c|\uc624\ud6c4/.test(text) ? ' PM' : /\u5348\u524d|\uc624\uc804/.test(text) ? ' AM' : '';
  const plain = text
    .replace(/[(\uff08][^)\uff09]{1,5}[)\uff09]|\u5348[\u524d\u5f8c]|\uc624[\uc804\ud6c4]/g, ' ')
    .replace(/(?:\u5e74|\ub144) ?/g, '-')
    .replace(/(?:\u6708|\uc6d4) ?/g, '-')
    .replace(/-?(?:\u65e5|\uc77c)/g, ' ')
    .replace(/(?:\u6642|\uc2dc) ?/g, ':')
    .replace(/(?:\u5206|\ubd84) ?(?=\d)/g, ':')
    .replace(/[\u5206\u79d2\ubd84\ucd08]/g, '')
    .trim()
    .replace(/[-:]$/, (mark) => (mark === ':' ? ':00' : ''));
  return plain + half;
}

function scan(text: string, parts: DateParts): boolean {
  parts.count = 0;
  parts.month = 0;
  parts.hasTime = false;
  parts.timeMs = 0;
  parts.offsetMinutes = Number.NaN;
  parts.separator = '';
  const length = text.length;
  if (length < 6 || length > LONGEST) return false;
  let i = 0;
  while (i < length && needed(parts)) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const start = i;
      let value = 0;
      while (i < length && isDigit(text.charCodeAt(i))) value = value * 10 + text.charCodeAt(i++) - 48;
      if (text.charCodeAt(i) === 58 /* : */) return false;
      if (!addNumber(parts, value, i - start)) return false;
    } else if (isLetter(code)) {
      const start = i;
      while (i < length && isLetter(text.charCodeAt(i))) i++;
      const word = text.slice(start, i);
      const month = parts.month === 0 ? monthOfWord(word) : 0;
      if (month > 0) parts.month = month;
      else if (!isEmptyWord(word)) return false;
    } else if (isSeparator(code)) {
      if (parts.count > 0 && parts.separator === '' && code !== 32) parts.separator = text.charAt(i);
      i++;
    } else return false;
  }
  if (parts.month > 0 ? parts.count < 2 && !isMonthOnly(parts) : parts.count < 3 && !isMonthOnly(parts)) return false;
  return scanTime(text, i, parts);
}

/** True for `2023-04`, `04/2023`, `Apr 2023`: no day is given. */
export function isMonthOnly(parts: DateParts): boolean {
  if (parts.month > 0) return parts.count === 1 && parts.aDigits === 4;
  return parts.count === 2 && (parts.aDigits === 4 || parts.bDigits === 4);
}

function needed(parts: DateParts): boolean {
  return parts.month > 0 ? parts.count < 2 : parts.count < 3;
}

function addNumber(parts: DateParts, value: number, digits: number): boolean {
  if (digits > 4 || digits === 3) return false;
  if (parts.count === 0) {
    parts.a = value;
    parts.aDigits = digits;
  } else if (parts.count === 1) {
    parts.b = value;
    parts.bDigits = digits;
  } else {
    parts.c = value;
    parts.cDigits = digits;
  }
  parts.count++;
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

/** Blank, comma, minus, dot, slash, no-break blank, year mark of some shells (`'`). */
function isSeparator(code: number): boolean {
  return code === 32 || (code >= 44 && code <= 47) || code === 160;
}
