/** Throws a RangeError unless `value` is a count: an integer of 0 or more. */
export function requireCount(name: string, value: number): void {
  if (!(Number.isInteger(value) && value >= 0)) throw new RangeError(`${name} must be a count, got ${value}`);
}

/** Throws a RangeError unless `x` of `n` is a possible share: counts with x <= n. */
export function requireShare(x: number, n: number): void {
  requireCount('x', x);
  requireCount('n', n);
  if (x > n) throw new RangeError(`x must not exceed n, got ${x} of ${n}`);
}
