/** Which mark sets off decimals in a column: `1,234.56` or `1.234,56`. */
export type DecimalMark = 'dot' | 'comma';

const DOT = /^(?:\d+|\d{1,3}(?:[,' \u00a0\u202f]\d{3})+)(?:\.\d*)?$|^\.\d+$/;
const COMMA = /^(?:\d+|\d{1,3}(?:[.' \u00a0\u202f]\d{3})+)(?:,\d*)?$|^,\d+$/;

/** True when the cell is a number under this reading of its marks. `0,250` is never a thousands group. */
export function fitsMark(text: string, mark: DecimalMark): boolean {
  const bare = bareNumber(text);
  if (bare === null) return false;
  if (/e/i.test(bare.digits)) return /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/i.test(bare.digits);
  if (mark === 'dot') return DOT.test(bare.digits) && !/^0,\d{3}$/.test(bare.digits);
  return COMMA.test(bare.digits) && !/^0\.\d{3}$/.test(bare.digits);
}

/**
 * The number of a cell: thousands marks, a currency sign or code, `(123)` and a trailing minus are read; NaN when it is
 * no number under the column's decimal mark. A per cent sign divides by 100.
 */
export function readNumber(text: string, mark: DecimalMark): number {
  const plain = readPlain(text, mark === 'dot');
  if (!Number.isNaN(plain)) return plain;
  const bare = bareNumber(text);
  if (bare === null || !fitsMark(text, mark)) return Number.NaN;
  const digits = /e/i.test(bare.digits)
    ? bare.digits.replace(',', '.')
    : mark === 'dot'
      ? bare.digits.replace(/[,' \u00a0\u202f]/g, '')
      : bare.digits.replace(/[.' \u00a0\u202f]/g, '').replace(',', '.');
  const value = Number(digits) * (bare.isNegative ? -1 : 1);
  return bare.isPercent ? value / 100 : value;
}

/** What stands before `$`. `R$` is the real; other letters name the country. */
const DOLLARS = new Map(
  Object.entries({
    R: 'BRL',
    US: 'USD',
    A: 'AUD',
    AU: 'AUD',
    C: 'CAD',
    CA: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    S: 'SGD',
    SG: 'SGD',
    NT: 'TWD',
    MX: 'MXN',
    AR: 'ARS',
    CLP: 'CLP',
    COP: 'COP',
  }),
);

/** Currency sign or code of a money cell as an ISO 4217 code, or null. `$` is taken as USD only by the caller's wish. */
export function currencyOf(text: string): string | null {
  const code = /^([A-Z]{3})\b|\b([A-Z]{3})$/.exec(text);
  if (code !== null) return code[1] ?? code[2] ?? null;
  const dollar = /(?<![A-Z])([A-Z]{1,3})\$/.exec(text);
  if (dollar !== null) return DOLLARS.get(dollar[1] ?? '') ?? null;
  // Yen have no smaller unit: an amount with two decimals is in yuan.
  if (text.includes('\u00a5')) return /[.,]\d{2}(?!\d)/.test(text) ? 'CNY' : 'JPY';
  for (const [sign, iso] of [
    ['\u20ac', 'EUR'],
    ['\u00a3', 'GBP'],
    ['\u20b9', 'INR'],
    ['z\u0142', 'PLN'],
    ['$', 'USD'],
  ] as const) {
    if (text.includes(sign)) return iso;
  }
  return null;
}

/** The fast way: digits only, or digits with one decimal dot that is no thousands mark. */
function readPlain(text: string, isDot: boolean): number {
  const length = text.length;
  if (length === 0 || length > 15) return Number.NaN;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit === -2 && isDot && i > 0 && i < length - 1 && isDigits(text, i + 1)) return Number(text);
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function bareNumber(text: string): { digits: string; isNegative: boolean; isPercent: boolean } | null {
  if (text.length > 40) return null;
  const found =
    /^(\()?([+\-\u2212])?(?:[A-Z]{1,3}\$?|[$\u20ac\u00a3\u00a5\u20b9])?[ \u00a0]?([+\-\u2212])?(\d[\d.,' \u00a0\u202f]*(?:[eE][+-]?\d{1,3})?|[.,]\d+)[ \u00a0]?([%])?(-)?(?:[A-Z]{3}|[$\u20ac\u00a3\u00a5\u20b9]|kr|z\u0142|Kč)?(\))?$/.exec(
      text.trim(),
    );
  if (found === null || (found[1] === undefined) !== (found[7] === undefined)) return null;
  const signs = [found[2], found[3], found[6]].filter((sign) => sign !== undefined && sign !== '+').length;
  if (signs > 1) return null;
  return {
    digits: (found[4] ?? '').trim(),
    isNegative: signs === 1 || found[1] !== undefined,
    isPercent: found[5] !== undefined,
  };
}

function isDigits(text: string, from: number): boolean {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
