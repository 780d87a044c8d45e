import { newDateParts } from './dates/date-parts.ts';
import { possibleOrders } from './dates/date-orders.ts';
import { readMonthYear, readWeek } from './dates/period-dates.ts';
import { scanDate } from './dates/scan-date.ts';

/** What a cell looks like by itself. */
export type CellKind =
  | 'empty'
  | 'number'
  | 'date'
  | 'time'
  | 'flag'
  | 'nothing'
  | 'email'
  | 'url'
  | 'code'
  | 'words'
  | 'other';

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+)(?:[.,]\d+)?(?:e[+-]?\d{1,3})?%?$|^[+-]?[.,]\d+$/i;
const MONEY =
  /^(?:[$€£¥₹]|R\$|[A-Z]{3} )? ?[+-]?\(?[$€£¥]?\d[\d.,' \u00a0\u202f]*\)?(?:[ \u00a0]?[$€£¥₹%]|[ \u00a0]?[A-Z]{3}|[ \u00a0]?(?:kr\.?|zł|Kč))?$/;
const TIME = /^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?$/i;
const FLAG = /^(?:true|false|yes|no|y|n|ja|nein|oui|non|si|sim)$/i;
const NOTHING = /^(?:n\/?a|nan|null|none|nil|-|--|\?|\\n|#n\/a|unknown)$/i;
const EMAIL = /^[^@\s,;|]{1,64}@[^@\s,;|]{1,200}\.[a-z]{2,20}$/i;
const URL_LIKE = /^(?:https?:\/\/|www\.)\S{3,2000}$/i;
const CODE = /^[\p{L}\p{N}_.#/+-]{1,64}$/u;
const WORDS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\s.,;:!?'’"“”()&%$€£#@*+=<>[\]{}|~`^\\/_–—-]*$/u;

const parts = newDateParts();

/** The kind of a cell; dates in any order count. Cells longer than 2,000 characters are `words`. */
export function cellKind(raw: string): CellKind {
  const text = raw.trim();
  if (text === '') return 'empty';
  if (text.length > 2000) return 'words';
  if (NUMBER.test(text)) return 'number';
  if (NOTHING.test(text)) return 'nothing';
  if (FLAG.test(text)) return 'flag';
  if (TIME.test(text)) return 'time';
  if (text.length >= 6 && text.length <= 64 && /\d/.test(text) && scanDate(text, parts) && possibleOrders(parts) !== 0)
    return 'date';
  if (/\d$/.test(text) && !(Number.isNaN(readWeek(text)) && Number.isNaN(readMonthYear(text)))) return 'date';
  if (text.length <= 30 && MONEY.test(text)) return 'number';
  if (EMAIL.test(text)) return 'email';
  if (URL_LIKE.test(text)) return 'url';
  if (CODE.test(text)) return 'code';
  return WORDS.test(text) ? 'words' : 'other';
}
