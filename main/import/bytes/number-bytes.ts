const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Digits, or digits with one decimal dot and up to six decimals (where a dot is the decimal mark); NaN for everything else. */
export function plainNumberOf(bytes: Uint8Array, start: number, end: number, isDot: boolean): number {
  const length = end - start;
  if (length === 0 || length > 15) return Number.NaN;
  let value = 0;
  let decimals = -1;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit === -2 && isDot && decimals < 0 && at > start && at < end - 1) {
      decimals = 0;
      continue;
    }
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
    if (decimals >= 0) decimals++;
  }
  if (decimals <= 0) return value;
  const power = POWERS[decimals];
  // Both are whole numbers below 2^53: the quotient is the nearest double, as in reading the text.
  return power === undefined ? Number.NaN : value / power;
}
